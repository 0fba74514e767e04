// Links the web manifest, unless the page is opened from a disk, where browsers report an error for it.
if (location.protocol !== "file:") {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = document.currentScript.dataset.href;
  document.head.append(link);
}
