/** What each command does, and how to write it. */

export const HELP: Readonly<Record<string, string>> = {
  '': `Rule36 helps a prison administration decide where people live. It proposes; a
named person decides.

  rule36 plan ESTATE           proposes a lawful plan and proves how good it is
  rule36 check ESTATE PLAN     judges any plan by the rules alone
  rule36 explain ESTATE PLAN --person ID
                               explains one recommendation
  rule36 simulate ESTATE SCENARIO
                               shows what a changing population does
  rule36 scenario NAME ESTATE  writes a scenario ready to use
  rule36 margin ESTATE         finds how many more people could be placed
  rule36 forecast HISTORY.csv  forecasts populations from their history
  rule36 sample NAME           writes a built-in sample estate

Each command takes --help. A file can be - for standard input.
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

Judges a plan, wherever it was made, by the rules alone: prints every broken
rule and everything that the plan states of itself and that is not so.
With --certificate it also works out anew, without a solver, what is proven.
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
  simulate: `rule36 simulate ESTATE SCENARIO [--policy P] [--workers N]
                [--json] [--out FILE]

Lets people arrive, change and leave over the months of a scenario, as often as
it asks for, and places those in need lawfully every month. Shows how full it
gets, what can't be kept first and when, and where one more place would help.
The same scenario and seed give the same bytes on any number of --workers
(threads). Ctrl-C keeps the runs that are done.

Example: rule36 simulate typical.rule36.json steady.scenario.json
`,
  scenario: `rule36 scenario NAME ESTATE [--months 24] [--runs 200] [--seed 1]
                [--out FILE]

Writes a scenario made for an estate, with what it assumes in its notes: data to
change as you know better. Without words it lists the scenarios.

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
  sample: `rule36 sample NAME [--people N] [--wings W] [--out FILE]

Writes a built-in sample estate; all people in it are invented. Without NAME it
lists the samples. --people N scales england-and-wales and country to N people,
--wings W divides country into W wings.

Example: rule36 sample england-and-wales --people 1000 --out england.rule36.json
`,
}
