/** What each command does, and how to write it. */

export const HELP: Readonly<Record<string, string>> = {
  '': `Rule36 helps a prison administration decide where people live. It proposes; a
named person decides.

  rule36 plan ESTATE           proposes a lawful plan and proves how good it is
  rule36 check ESTATE PLAN     judges any plan by the rules alone
  rule36 explain ESTATE PLAN --person ID
                               explains one recommendation
  rule36 compare ESTATE --policy P --policy Q
                               the same people under several policies
  rule36 moves ESTATE PLAN     the order of moves, and movement lists
  rule36 import FILE… --out ESTATE
                               spreadsheets (XLSX, ODS, CSV) to an estate
  rule36 export ESTATE [PLAN] --out FILE.xlsx|FOLDER
                               spreadsheets, or a bundle for reviewers
  rule36 template --out FILE.xlsx|FOLDER
                               the sheets to fill in
  rule36 simulate ESTATE SCENARIO
                               shows what a changing population does
  rule36 scenario NAME ESTATE  writes a scenario ready to use
  rule36 margin ESTATE         finds how many more people could be placed
  rule36 forecast HISTORY.csv  forecasts populations from their history
  rule36 seal FILE --out SEALED
                               encrypts a file by a passphrase
  rule36 open SEALED --out FILE
                               opens a sealed file again
  rule36 transparency [POLICY] writes the transparency record of a policy
  rule36 sample NAME           writes a built-in sample estate

Each command takes --help; --version says which Rule36 this is. A file can be -
for standard input.
Example: rule36 sample typical --out typical.rule36.json
`,
  plan: `rule36 plan ESTATE [--policy P] [--seconds N] [--out PLAN] [--json]
            [--engine auto|flow|highs|javascript-lp-solver] [--certificate FILE]

Proposes where everyone should live. Prints a page, or the plan as JSON with
--json; --out writes the plan to a file. Ctrl-C, or --seconds, stops with the
best lawful plan so far. --certificate writes the prices that prove the bounds.

Example: rule36 plan typical.rule36.json --out plan.json
`,
  check: `rule36 check ESTATE PLAN [--policy P] [--certificate FILE]
             [--json] [--out FILE]
rule36 check REVIEW [--json] [--out FILE]

Judges a plan, wherever it was made, by the rules alone: prints every broken
rule and everything that the plan states of itself and that is not so.
Of a bound it can say by itself only that it isn't above the plan's own value;
with --certificate it works out anew, without a solver, what is proven.
A review file (rule36 compare --review) has everything in it: every plan, bound,
figure and hash is verified.
Exit status 0: no breach found of the rules checked; 1: something is wrong.

Example: rule36 check typical.rule36.json plan.json
`,
  explain: `rule36 explain ESTATE PLAN --person ID [--wing W] [--policy P]
               [--engine auto|flow|highs|javascript-lp-solver]
               [--json] [--out FILE]
rule36 explain ESTATE PLAN --places [--policy P] [--json] [--out FILE]

Explains why a person is advised to live where the plan has them, what every
other wing would mean and for whom, and what would change the advice. With
--wing, only why not that wing. With --places: what one more place in each
wing would save, and what one place less would cost.

Example: rule36 explain typical.rule36.json plan.json --person P-0001
`,
  compare: `rule36 compare ESTATE... --policy P --policy Q... [--plan FILE]...
               [--sensitivity] [--vary SETTING=1..6]... [--of N]
               [--trade-off FIGURE,FIGURE] [--person ID] [--factors FILE]
               [--engine auto|flow|highs|javascript-lp-solver]
               [--review FILE] [--json] [--out FILE]

Shows what several policies would mean for the same people: figures side by
side, who would live elsewhere, whom a model can't be applied to, and whether
groups that are monitored fare differently. It names no winner.

  --plan FILE     one more column: a plan as it is, under the policy it states
  ESTATE ESTATE   the same people on several days
  --sensitivity   every weight halved and doubled, every limit one up and down
  --vary          a policy along one setting, such as limits.networkPerWing=1..6
  --of N          the policy to change: its number or its name (default 1)
  --trade-off     two figures, such as kmMean,transfers, and who is efficient
  --person ID     the reasons for one person's place in each column
  --factors FILE  the administration's own judgement of the seven factors
  --review FILE   writes all that a reviewer elsewhere needs, with pseudonyms;
                  rule36 check FILE verifies it

Ctrl-C stops with the policies that are done, and writes them; once more,
without.

Example: rule36 compare typical.rule36.json \\
           --policy fixtures/typical-dispersal.policy.json \\
           --policy fixtures/typical-concentration.policy.json
`,
  moves: `rule36 moves ESTATE PLAN [--policy P] [--per-day N]
             [--json] [--out FILE]

Puts the moves of an accepted plan into batches. The moves of a batch can be
made in any order; at no point is a rule broken that held. People whose
present wing breaks a rule move as early as they can. Where people wait for
each other's places, it names a lawful wing on the way, or says that there is
none and the places must be exchanged. Then lists for each facility and day
who leaves, moves and arrives: a batch a day, or --per-day N moves a day. The
plan must be lawful.

Example: rule36 moves typical.rule36.json plan.json --per-day 20
`,
  import: `rule36 import FILE… --out ESTATE [--as-of DATE] [--name NAME]
              [--into ESTATE [--lists-everyone]]
              [--mapping M] [--save-mapping M]
              [--dates day-first|month-first]
              [--preview] [--json]

Reads spreadsheets (XLSX, ODS, or CSV with one sheet in each file) as an estate:
all of it or nothing. Every problem is named by file, sheet, row and column,
and says what to write. Headings are understood by what they say; --save-
mapping writes how, to be corrected and given back with --mapping. A date such
as 03/04/2026 is a problem unless --dates says its order. --preview shows what
was understood and writes nothing. --into adds to an estate: a row replaces
what has its id, in the columns that there are; --lists-everyone also takes out
whoever is missing in the sheet of people. Sheets to fill in: rule36 template
--out FILE.xlsx

Example: rule36 import people.csv places.xlsx --out estate.rule36.json
`,
  export: `rule36 export ESTATE [PLAN] --out FILE.xlsx|FOLDER
              [--pseudonymised] [--key FILE]

Writes an estate, and a plan of it, as sheets: one workbook, or a folder of
CSV. Imported again, it is the same estate, but for notes and extra fields. No
cell begins a formula. With --pseudonymised it writes a bundle for reviewers
without names, reasons and exact dates of birth, of which a plan has the same
tiers; its read-me says what that protects and what it doesn't. --key keeps
what leads back to people.

Example: rule36 export typical.rule36.json plan.json --out typical.xlsx
`,
  transparency: `rule36 transparency [POLICY] [--out FILE.md]

Writes the algorithmic transparency record of a policy (without one, of the
default policy) as Markdown, to be completed and published: who is responsible,
what the program does and never does, every rule with its sources, limits and
weights, the data read and never read, who oversees it, and its risks.

Example: rule36 transparency ours.policy.json --out transparency.md
`,
  template: `rule36 template --out FILE.xlsx|FOLDER

Writes the sheets to fill in, with invented rows as examples and a sheet that
explains every column: one workbook, or a folder of CSV.

Example: rule36 template --out template.xlsx
`,
  simulate: `rule36 simulate ESTATE SCENARIO [--policy P] [--workers N]
                [--one-more] [--json] [--out FILE]

Lets people arrive, change and leave over the months of a scenario, as often as
it asks for, and places those in need lawfully every month. Shows how full it
gets, what can't be kept first and when, and where one more place would help.
The same scenario and seed give the same bytes on any number of --workers
(threads). Ctrl-C keeps the runs that are done.

--one-more runs it again with one more place where they are missed most, one
more officer where they limit most, and reviews a month sooner, and says what
each would change for the same people, with its 95 % interval.

Example: rule36 simulate typical.rule36.json steady.scenario.json
`,
  scenario: `rule36 scenario NAME ESTATE [--months 24] [--runs 200] [--seed 1]
                [--history HISTORY.csv] [--out FILE]

Writes a scenario made for an estate, with what it assumes in its notes: data to
change as you know better. With --history (a CSV as forecast reads it) arrivals
follow where that is forecast to go. Without words it lists the scenarios.

Example: rule36 scenario steady-state typical.rule36.json
             --out steady.scenario.json
`,
  margin: `rule36 margin ESTATE [--all] [--policy P] [--json] [--out FILE]

Finds how many more people of each kind could be placed lawfully today, one kind
at a time, before the first could not: by planning with them, not by counting
free places, which are shown beside it. People stay where they live unless a
broken rule forces them to move; with --all everyone may move to make room.

Example: rule36 margin typical.rule36.json
`,
  forecast: `rule36 forecast HISTORY.csv [--months 12] [--json] [--out FILE]

Forecasts the population of each facility and in total: level, trend and season,
with intervals as wide as such forecasts were wrong in the past. Says how good
they would have been against 'same as last month' and 'same as last year'. The
CSV has a line of headings: date, facility, population, and perhaps capacity.

Example: rule36 forecast history.csv --months 12
`,
  seal: `rule36 seal FILE --out SEALED [--passphrase-stdin] [--json]

Encrypts a file, such as an estate or a plan, so that it opens by your
passphrase or by the recovery key that is printed, and by nothing else. The
passphrase is asked for at the terminal, or read from standard input with
--passphrase-stdin; it has at least 15 characters. The sealed file is written
only after it was opened again; FILE stays as it is. What is printed, a page or
JSON with --json, holds the recovery key: keep it out of logs.

Example: rule36 seal typical.rule36.json --out typical.rule36
`,
  open: `rule36 open SEALED [--out FILE] [--recovery-key] [--passphrase-stdin] [--json]

Opens a sealed file, if every byte of it is as it was sealed. Asks for the
passphrase at the terminal, or for the recovery key with --recovery-key;
--passphrase-stdin reads either from standard input. Without --out it writes to
standard output, so that no file in clear is left behind; with --out, --json
prints the length and the SHA-256 of what was opened.

Example: rule36 open typical.rule36 | rule36 plan -
`,
  sample: `rule36 sample NAME [--people N] [--wings W] [--out FILE]

Writes a built-in sample estate; all people in it are invented. Without NAME it
lists the samples. --people N scales england-and-wales and country to N people,
--wings W divides country into W wings.

Example: rule36 sample england-and-wales --people 1000 --out england.rule36.json
`,
}
