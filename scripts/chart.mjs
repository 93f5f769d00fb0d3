/** Draws seconds against people, both on scales of powers of ten, one line for each engine. */

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 400, 64, 150, 40, 48]
const COLOURS = ['#1b6ca8', '#b3541e', '#2e7d32', '#7b3fa0']

/** @param points each `{ engine, people, seconds }` */
export function chart(points) {
  const engines = [...new Set(points.map(({ engine }) => engine))]
  const x = scale(
    points.map(({ people }) => people),
    LEFT,
    WIDTH - RIGHT,
  )
  const y = scale(
    points.map(({ seconds }) => seconds),
    HEIGHT - BOTTOM,
    TOP,
  )
  const marks = [
    ...x.tens.map((people) => text(x.at(people), HEIGHT - BOTTOM + 20, people.toLocaleString('en-GB'), 'middle')),
    ...y.tens.map((seconds) => text(LEFT - 8, y.at(seconds) + 4, `${seconds} s`, 'end')),
    ...y.tens.map((seconds) => `<path d="M${LEFT} ${y.at(seconds)}H${WIDTH - RIGHT}" stroke="#8888" fill="none"/>`),
  ]
  const lines = engines.flatMap((engine, index) => {
    const own = points.filter((point) => point.engine === engine).sort((a, b) => a.people - b.people)
    const colour = COLOURS[index % COLOURS.length]
    const way = own.map(({ people, seconds }, at) => `${at === 0 ? 'M' : 'L'}${x.at(people)} ${y.at(seconds)}`).join('')
    const last = own.at(-1)
    return [
      `<path d="${way}" stroke="${colour}" stroke-width="2" fill="none"/>`,
      ...own.map(({ people, seconds }) => `<circle cx="${x.at(people)}" cy="${y.at(seconds)}" r="4" fill="${colour}"/>`),
      text(x.at(last.people) + 10, y.at(last.seconds) + 4 + 14 * (index % 2), engine, 'start', colour),
    ]
  })
  const about = engines.map((engine) => {
    const own = points.filter((point) => point.engine === engine)
    return `${engine}: ${own.map(({ people, seconds }) => `${people} people in ${seconds.toFixed(1)} s`).join(', ')}.`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title about" font-family="sans-serif" font-size="13">`,
    '<title id="title">Seconds from the command to the plan written, by people</title>',
    `<desc id="about">${about.join(' ')}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 22, 'Seconds from the command to the plan written, by people (England and Wales, in several sizes)', 'start'),
    ...marks,
    ...lines,
    '</svg>',
    '',
  ].join('\n')
}

/** A scale of powers of ten that holds all the values. */
function scale(values, from, to) {
  const [least, most] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
  const span = Math.max(1, most - least)
  return {
    at: (value) => Math.round(from + ((Math.log10(value) - least) / span) * (to - from)),
    tens: Array.from({ length: span + 1 }, (_, power) => Number(`1e${least + power}`)),
  }
}

function text(x, y, words, anchor, colour = '#222222') {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${words}</text>`
}
