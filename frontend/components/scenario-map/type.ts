/** The type in which titles are set on the map; the style sheet says the same. */
const TYPE = '500 12px "IBM Plex Sans", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is. */
export function measure(text: string): number {
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
  }
  if (!pen) {
    return text.length * 6.6;
  }
  pen.font = TYPE;
  return pen.measureText(text).width;
}
