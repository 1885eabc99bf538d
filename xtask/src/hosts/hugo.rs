//! A blog with Hugo that has the widget in a post.

use std::fs;

use anyhow::{Context, Result};

use super::place::Place;
use crate::{dist, guides, shell, tools};

/// Where the files of the build are in the blog.
const ADDRESS: &str = "/hosts/hugo/site/leadership-load/";

/// Does what the guide says, as its owner would, and builds the blog.
pub fn blog(place: &Place) -> Result<()> {
    let hugo = tools::hugo()?;
    let project = place.project()?;
    let files = project.join("static/leadership-load");
    if files.exists() {
        fs::remove_dir_all(&files)?;
    }
    fs::create_dir_all(&files)?;
    for entry in fs::read_dir(dist::folder())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        fs::copy(&path, files.join(name)).with_context(|| format!("cannot copy {}", path.display()))?;
    }
    let shortcode = guides::code("Hugo", "html")?.replace(guides::EXAMPLE, ADDRESS);
    fs::create_dir_all(project.join("layouts/shortcodes"))?;
    fs::write(project.join("layouts/shortcodes/leadership-load.html"), shortcode)
        .context("cannot write the shortcode")?;
    let mut build = shell::command(hugo);
    shell::run(
        build.current_dir(&project).args(["--quiet", "--cleanDestinationDir", "--destination"]).arg(place.site()),
    )
}
