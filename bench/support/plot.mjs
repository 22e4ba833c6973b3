/** Draws lines over two logarithmic axes, as SVG. */

const WIDTH = 420;
const HEIGHT = 300;
const MARGIN = { left: 64, right: 20, top: 44, bottom: 44 };
const COLORS = ['#0b62c4', '#8a8f98', '#c4590b'];
const STYLE = 'text { font: 12px system-ui, sans-serif; fill: #24292f } .title { font-weight: 600; font-size: 13px } .grid { stroke: #e4e7eb } .axis { stroke: #8a8f98 }';

/**
 * @param panels side by side: `title`, `x` and `y`, each with its `ticks` as `[value, label]` pairs from one end of the axis to the other,
 * and `series` of `name` and `points`
 */
export function plot(panels) {
  const width = WIDTH * panels.length;
  const drawn = panels.map((panel, index) => `<g transform="translate(${index * WIDTH} 0)">\n${drawPanel(panel)}\n</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img">\n<style>${STYLE}</style>\n<rect width="${width}" height="${HEIGHT}" fill="#fff"/>\n${drawn.join('\n')}\n</svg>\n`;
}

function drawPanel({ title, x, y, series }) {
  const bottom = HEIGHT - MARGIN.bottom;
  const right = WIDTH - MARGIN.right;
  const toX = scale(x.ticks, MARGIN.left, right);
  const toY = scale(y.ticks, bottom, MARGIN.top);
  return [
    `<text class="title" x="${MARGIN.left}" y="20">${title}</text>`,
    ...x.ticks.map(([value, label]) => `<line class="grid" x1="${toX(value)}" y1="${MARGIN.top}" x2="${toX(value)}" y2="${bottom}"/><text x="${toX(value)}" y="${bottom + 16}" text-anchor="middle">${label}</text>`),
    ...y.ticks.map(([value, label]) => `<line class="grid" x1="${MARGIN.left}" y1="${toY(value)}" x2="${right}" y2="${toY(value)}"/><text x="${MARGIN.left - 6}" y="${toY(value) + 4}" text-anchor="end">${label}</text>`),
    `<path class="axis" fill="none" d="M${MARGIN.left} ${MARGIN.top}V${bottom}H${right}"/>`,
    `<text x="${right}" y="${bottom + 34}" text-anchor="end">files</text>`,
    ...series.map(({ name, points }, index) => drawSeries(name, points.map(([a, b]) => [toX(a), toY(b)]), index)),
  ].join('\n');
}

function drawSeries(name, points, index) {
  const color = COLORS[index];
  const dots = points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${color}"/>`).join('');
  const legend = `<circle cx="${MARGIN.left + 12}" cy="${MARGIN.top + 10 + index * 16}" r="4" fill="${color}"/><text x="${MARGIN.left + 22}" y="${MARGIN.top + 14 + index * 16}">${name}</text>`;
  return `<polyline fill="none" stroke="${color}" stroke-width="2" points="${points.map((point) => point.join(',')).join(' ')}"/>${dots}${legend}`;
}

function scale(ticks, from, to) {
  const [low, high] = [ticks[0][0], ticks.at(-1)[0]].map(Math.log);
  return (value) => Math.round((from + ((Math.log(value) - low) / (high - low)) * (to - from)) * 10) / 10;
}
