await import("./widget/leadership-load.js");

const late = document.createElement("leadership-load");
late.id = "late";
late.keep = "never";
document.querySelector("main").append(late);

const parsed = document.createElement("div");
parsed.innerHTML = '<leadership-load id="parsed" loading="eager"></leadership-load>';
document.querySelector("main").append(parsed);
