/**
 * Ideas for the titles of 5a, 5b and 6, for a candidate who stares at an empty heading. Any title may be chosen.
 *
 * Source: topics that candidates have chosen, as listed in the guidelines under "Specialist areas" and "Advanced
 * Area(s)", grouped by us, with some of our own; a title is a name and stands as it is used.
 */

/** Titles that belong together. */
export type TitleIdeas = {
  readonly name: string;
  readonly titles: readonly string[];
};

/** Ideas for a specialist area. */
export const SPECIALIST_TITLES: readonly TitleIdeas[] = [
  {
    name: 'Designing and making',
    titles: [
      'Accessibility',
      'Designing and teaching online courses',
      'MOOC design',
      'Mobile Learning and Social Media',
      'Producing learning materials and content',
      'Learning design',
    ],
  },
  {
    name: 'People and their skills',
    titles: [
      'Staff development',
      'Training, mentoring and developing others',
      'Digital capabilities',
      'Working with students as partners',
    ],
  },
  {
    name: 'Systems and services',
    titles: [
      'Implementing and supporting Learning Management Systems',
      'Project Management',
      'Distance learning',
      'Video and lecture capture services',
    ],
  },
  {
    name: 'Assessment, data and research',
    titles: [
      'Evaluation',
      'Innovative and digital assessment',
      'Learning analytics',
      'Research',
      'The Scholarship of Technology Enhanced Learning',
    ],
  },
  {
    name: 'Openness and leadership',
    titles: [
      'Leadership and Learning Technology',
      'Open Access research publishing in Learning Technology',
      'Open Practice in a Leadership role',
      'Generative AI in teaching and assessment',
    ],
  },
];

/** Ideas for an advanced area. */
export const ADVANCED_TITLES: readonly TitleIdeas[] = [
  {
    name: 'Leadership and strategy',
    titles: [
      'Leadership of CPD Programmes',
      'Leadership in Learning Technology',
      'Digital education strategy',
      'Leading a community of practice',
    ],
  },
  {
    name: 'Policy and fairness',
    titles: [
      'Policy Making',
      'Promoting equality in Learning Technology',
      'Ethics of data and AI in education',
    ],
  },
  {
    name: 'Research',
    titles: [
      'Research impact in TEL',
      'Practitioner research',
      'TEL developments across UK higher education',
    ],
  },
  {
    name: 'Practice at scale',
    titles: ['Lecture capture', 'Blended Professional Development', 'Institution-wide change of platform'],
  },
];
