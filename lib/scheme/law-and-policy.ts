/**
 * Areas of law for 3a and of policy for 3b, in the United Kingdom, as a start for a candidate who does not know which to
 * take. Elsewhere other law applies, and the portfolio should say so.
 *
 * Source: the areas marked "guidelines" are those that the guidelines list under 3a and 3b; the ones marked "ours" are
 * our suggestions. Acts are given by their short titles; none of this is legal advice.
 */

/** An area of law or policy a candidate may choose. */
export type WiderContextArea = {
  readonly id: string;
  readonly name: string;
  /** Where it meets the work of a learning technologist. */
  readonly about: string;
  /** Acts, regulations, policies or standards by name. */
  readonly examples: readonly string[];
  readonly source: 'guidelines' | 'ours';
};

/** Areas of law for 3a. */
export const LEGISLATION_AREAS: readonly WiderContextArea[] = [
  {
    id: 'law-equality',
    name: 'Equality and accessibility',
    about: 'Courses, sites and films that everyone can use, and adjustments made before somebody has to ask.',
    examples: [
      'Equality Act 2010',
      'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
      'Special Educational Needs and Disability (Northern Ireland) Order 2005',
    ],
    source: 'guidelines',
  },
  {
    id: 'law-special-needs',
    name: 'Special educational needs',
    about:
      'Support for children and young people who learn differently, and the technology that is part of it.',
    examples: [
      'Children and Families Act 2014 (England)',
      'Additional Learning Needs and Education Tribunal (Wales) Act 2018',
      'Education (Additional Support for Learning) (Scotland) Act 2004',
    ],
    source: 'guidelines',
  },
  {
    id: 'law-data-protection',
    name: 'Data protection',
    about: 'What you record of learners and staff, on what grounds, for how long, and on whose servers.',
    examples: ['UK GDPR', 'Data Protection Act 2018', 'Data (Use and Access) Act 2025'],
    source: 'guidelines',
  },
  {
    id: 'law-copyright',
    name: 'Copyright and licences',
    about: 'Other people’s texts, pictures and films in teaching, and the licence on your own.',
    examples: ['Copyright, Designs and Patents Act 1988'],
    source: 'guidelines',
  },
  {
    id: 'law-intellectual-property',
    name: 'Intellectual property',
    about: 'Who owns what staff and students make: recordings, courses, code, inventions, names.',
    examples: ['Patents Act 1977', 'Trade Marks Act 1994'],
    source: 'guidelines',
  },
  {
    id: 'law-freedom-of-information',
    name: 'Freedom of information',
    about: 'What anyone may ask a public body for: emails, contracts and minutes, yours among them.',
    examples: ['Freedom of Information Act 2000', 'Freedom of Information (Scotland) Act 2002'],
    source: 'guidelines',
  },
  {
    id: 'law-child-protection',
    name: 'Child protection',
    about: 'Keeping under-18s safe in the online rooms that you open or look after.',
    examples: ['Children Act 1989', 'Children Act 2004', 'Safeguarding Vulnerable Groups Act 2006'],
    source: 'guidelines',
  },
  {
    id: 'law-immigration',
    name: 'Immigration and student visas',
    about: 'Attendance and engagement records of sponsored students, and what online study does to them.',
    examples: ['Immigration Act 1971', 'Immigration Rules, Appendix Student'],
    source: 'guidelines',
  },
  {
    id: 'law-online-safety',
    name: 'Online safety',
    about: 'Forums, chats and uploads that you run or choose, and what they let through.',
    examples: ['Online Safety Act 2023'],
    source: 'ours',
  },
  {
    id: 'law-electronic-communications',
    name: 'Cookies and messages',
    about: 'Trackers on your pages, and messages to people who never asked for them.',
    examples: ['Privacy and Electronic Communications (EC Directive) Regulations 2003'],
    source: 'ours',
  },
];

/** Areas of policy and standards for 3b. */
export const POLICY_AREAS: readonly WiderContextArea[] = [
  {
    id: 'policy-technical-standards',
    name: 'Technical standards',
    about: 'Agreements that let content, tools and records move between systems and be used by all.',
    examples: ['WCAG 2.2', 'LTI', 'SCORM', 'xAPI', 'QTI'],
    source: 'guidelines',
  },
  {
    id: 'policy-equality',
    name: 'Equality, diversity and inclusion',
    about: 'Plans for who belongs, and what they mean for the design of a course.',
    examples: ['An equality strategy of your institution', 'Race Equality Charter', 'Athena Swan Charter'],
    source: 'guidelines',
  },
  {
    id: 'policy-widening-participation',
    name: 'Widening participation',
    about: 'Bringing in people whom education tends to miss, and helping them to stay.',
    examples: ['Access and participation plans (England)', 'Devices and data for learners who have none'],
    source: 'guidelines',
  },
  {
    id: 'policy-open-access',
    name: 'Open access and open education',
    about: 'Research and teaching materials that anyone may read, and perhaps reuse.',
    examples: ['UKRI open access policy', 'An open educational resources policy'],
    source: 'guidelines',
  },
  {
    id: 'policy-ethics',
    name: 'Ethical frameworks',
    about: 'What may be done with learners’ data, with automated decisions and with AI.',
    examples: [
      'ALT’s Framework for Ethical Learning Technology',
      'Jisc’s code of practice for learning analytics',
    ],
    source: 'guidelines',
  },
  {
    id: 'policy-professional-codes',
    name: 'Professional codes',
    about: 'What a profession asks of its members, and how you live up to it.',
    examples: ['Professional Standards Framework 2023 (Advance HE)', 'BCS Code of Conduct'],
    source: 'guidelines',
  },
  {
    id: 'policy-quality',
    name: 'Quality and minimum standards for courses',
    about: 'What every course page has to offer, and whether meeting that list makes a course good.',
    examples: ['UK Quality Code for Higher Education', 'A minimum standard for the VLE'],
    source: 'ours',
  },
  {
    id: 'policy-assessment',
    name: 'Assessment and academic integrity',
    about: 'Online exams, feedback and the use of AI in assignments.',
    examples: ['An academic integrity policy', 'Guidance on generative AI for students and staff'],
    source: 'ours',
  },
];
