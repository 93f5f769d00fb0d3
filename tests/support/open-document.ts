/** OpenDocument spreadsheets as LibreOffice writes them. */

import { strToU8, zipSync } from 'fflate'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
/** The namespaces of its elements. */
export const SPACES = `xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:text="${OASIS}:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`
/** What a program ends every row and every sheet with. */
export const REST_OF_ROW = '<table:table-cell table:number-columns-repeated="16370"/>'
const REST_OF_SHEET = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`

/** The XML of sheets, by name: their rows. */
export function content(sheets: Readonly<Record<string, string>>): string {
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="16384"/>${rows}${REST_OF_SHEET}</table:table>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${SPACES} office:version="1.3"><office:body><office:spreadsheet><table:calculation-settings/>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`
}

/** A spreadsheet of that XML, with other files in it, if any. */
export function book(xml: string, rest: Readonly<Record<string, string>> = {}) {
  const files = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': xml, ...rest }
  return {
    name: 'book.ods',
    bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export const row = (cells: readonly string[]): string => `<table:table-row>${cells.join('')}${REST_OF_ROW}</table:table-row>`
export const words = (text: string): string =>
  text === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`
