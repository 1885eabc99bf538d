//! Builds a blog with Hugo that has the widget in a post.

use std::fs;

use anyhow::{Context, Result};

use super::place::Place;
use crate::{guides, shell, tools};

/// The address of the build's files in the blog.
const ADDRESS: &str = "/hosts/hugo/site/leadership-load/";

/// Follows the guide, as its owner would, and builds the blog.
pub fn blog(place: &Place) -> Result<()> {
    let hugo = tools::hugo()?;
    let project = place.project()?;
    place.copy_build(&project.join("static/leadership-load"))?;
    let shortcode = guides::code("Hugo", "html")?.replace(guides::EXAMPLE, ADDRESS);
    fs::create_dir_all(project.join("layouts/shortcodes"))?;
    fs::write(project.join("layouts/shortcodes/leadership-load.html"), shortcode)
        .context("cannot write the shortcode")?;
    let mut build = shell::command(hugo);
    shell::run(
        build.current_dir(&project).args(["--quiet", "--cleanDestinationDir", "--destination"]).arg(place.site()),
    )
}
