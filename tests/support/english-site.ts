/** Content in English with two reviews in one year, after a year without any. */
export const ENGLISH_SITE: Readonly<Record<string, string>> = {
  'site.yaml': `name: Yearly reviews
organisation: Harbour Office
url: https://reviews.example.org
locale: en
asOf: 2022-06-30
`,
  'themes.yaml': `- id: vehicles
  title: Vehicles
  description: Booking and use of the office's cars.
- id: safety
  title: Safety
`,
  'reviews/2019.mdx': `---
title: Review of 2019
year: 2019
checked: {date: 2022-01-10, by: Harbour Office, kinds: true, links: true, earlier: true}
date: 2020-01-10
outline:
  - {type: section, id: 2019/s1, kind: problem, marker: "1. ", title: What went wrong, separator: "\\n"}
  - {type: aspect, id: 2019/a1, marker: "(a) ", title: On the use of cars, theme: vehicles, separator: "\\n"}
  - {type: entry, id: 2019/p01, separator: ". "}
  - {type: text, text: No car was used privately., nil: true}
  - {type: section, id: 2019/s2, kind: measure, marker: "2. ", title: What will be done, separator: "\\n"}
  - {type: entry, id: 2019/m01, separator: ". "}
---

We asked every desk.
`,
  'problems/2019/p01.mdx': `---
title: Cars are booked late
label: "(i)"
aspect: 2019/a1
causes: [2019/c01]
source: {issuer: Audit board, date: 2019-11-02, ref: No. 7, quote: Bookings follow the trip.}
---

<Shortfall>Bookings are made after the trip.</Shortfall>
<Evidence>In May, nine of ten were.</Evidence>
<Finding>Nobody checks.</Finding>
`,
  'causes/2019/c01.mdx': `---
title: Nobody is named
theme: vehicles
---

The rule names no desk.
`,
  'measures/2019/m01.mdx': `---
title: Book first
theme: vehicles
problems: [2019/p01]
responsible: Front desk
due: 2020-06-30
tasks:
  - {text: Write the rule, status: done-claimed}
  - {text: Check each month, responsible: Front desk, due: 2020-03-31}
targets:
  - {id: t1, metric: monthly checks, op: ">=", value: 12, unit: times, period: all year, quote: twelve checks}
  - {id: t2, metric: late bookings, op: "<=", value: 5, unit: "%", due: 2020-12-31}
---

Write the rule; check each month, twelve checks.
`,
  'reviews/2021.mdx': `---
title: Review of 2021
year: 2021
checked: {date: 2022-01-10, by: Harbour Office, kinds: true, links: true, earlier: true}
date: 2022-01-12
baseline: ["2019"]
totals: {problems: 1, done: 1, quote: The one problem was put right.}
outline:
  - {type: section, id: 2021/s1, kind: follow-up, marker: "1. ", title: What was done, separator: "\\n"}
  - {type: entry, id: 2021/f01, separator: ". "}
  - {type: section, id: 2021/s2, kind: problem, marker: "2. ", title: What went wrong, separator: "\\n"}
  - {type: entry, id: 2021/p01, separator: ". "}
---
`,
  'follow-ups/2021/f01.mdx': `---
title: Checks were made
about: [2019/p01, 2019/m01]
status: partial
date: 2021-12-01
actuals:
  - {target: 2019/m01/t1, metric: monthly checks, value: 9, unit: times}
---

Nine checks were made.
`,
  'problems/2021/p01.mdx': `---
title: Cars are still booked late
theme: vehicles
continues: 2019/p01
---

Three of ten bookings follow the trip.
`,
  'reviews/2021-special.mdx': `---
title: Safety review of 2021
year: 2021
checked: {date: 2022-01-10, by: Harbour Office, kinds: true, links: true, earlier: true}
outline:
  - {type: aspect, id: 2021-special/a1, kind: problem, marker: "1. ", title: Stores, theme: safety, separator: "\\n"}
  - {type: entry, id: 2021-special/p01, separator: ". "}
---
`,
  'problems/2021-special/p01.mdx': `---
title: Exits are blocked
aspect: 2021-special/a1
---

Boxes stand before the door.
`,
};
