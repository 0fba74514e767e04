// Names the web manifest where there is a web: opened from a disk, browsers refuse to load it and report an error.
if (location.protocol !== "file:") {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = document.currentScript.dataset.href;
  document.head.append(link);
}
