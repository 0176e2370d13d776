/** A picture as a file. */

function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const written = (picture) => new XMLSerializer().serializeToString(picture);

/** @param {SVGSVGElement} picture one that needs no page around it, as handout.js makes it */
export const saveSvg = (picture, name) =>
  download(new Blob([written(picture)], { type: "image/svg+xml" }), `${name}.svg`);

/** Three pixels to one, so that it prints sharp. */
export async function savePng(picture, name, scale = 3) {
  const { width, height } = picture.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written(picture))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  download(await new Promise((resolve) => canvas.toBlob(resolve)), `${name}.png`);
}
