/** One question that can be asked of the network. */
export interface Analysis {
  /** The root field that answers it. */
  readonly id: string;
  readonly question: string;
  /** What the answer does not say, and how far it reaches. */
  readonly limits: string;
  /** The file of `cypher/` that reads the network, or that the answer is computed from. */
  readonly statement: string;
  /** The file that brings what an answer rests on, for somebody to look at. */
  readonly evidence: string;
}

/**
 * Every analysis, declared once: `Query.analyses` lists them, and the schema that is served says the same on each field.
 * A new one is one line here, its SDL and its statement.
 */
export const analyses: readonly Analysis[] = [
  {
    id: 'expandPreview',
    question: 'What would come if I opened these nodes?',
    limits: 'Counts alone, one step away. Statements without a time count under no year.',
    statement: 'analysis/expandPreview',
    evidence: 'analysis/expand',
  },
  {
    id: 'expand',
    question: 'What is one step away from these nodes, or a few?',
    limits: 'Neighbours are cut to `limit`, which `truncation` says.',
    statement: 'analysis/expand',
    evidence: 'analysis/whyLinked',
  },
  {
    id: 'paths',
    question: 'How do these nodes hang together?',
    limits: 'A way shows that there are links, not that anything passed along them.',
    statement: 'analysis/paths',
    evidence: 'analysis/whyLinked',
  },
  {
    id: 'connect',
    question: 'What is the smallest network that joins these nodes?',
    limits:
      'Smallest in links, not in weight. Looks no further than `reach` around each node; says whether it is proven.',
    statement: 'analysis/connect',
    evidence: 'analysis/whyLinked',
  },
  {
    id: 'pathsInTime',
    question: 'Could something have passed from one to the other, event by event?',
    limits: 'That it could have passed, not that it did. Events without a time are left out.',
    statement: 'analysis/contacts',
    evidence: 'analysis/pathsInTime',
  },
  {
    id: 'expandInTime',
    question: 'Whom could something have reached from here, event by event?',
    limits: 'That it could have reached them, not that it did. Events without a time are left out.',
    statement: 'analysis/contacts',
    evidence: 'analysis/expandInTime',
  },
  {
    id: 'commonLinks',
    question: 'What do several operations know in common, or several nodes have to do with in common?',
    limits: 'What is marked as common is left out unless it is asked for.',
    statement: 'analysis/commonLinks',
    evidence: 'analysis/whyLinked',
  },
  {
    id: 'similar',
    question: 'Who else has to do with the same phones, addresses and companions?',
    limits: 'Hubs and what is marked as common do not count as shared. Alike is not the same: nothing is merged.',
    statement: 'analysis/similar',
    evidence: 'analysis/whyLinked',
  },
  {
    id: 'whyLinked',
    question: 'Why are these two linked?',
    limits: 'Links between the two alone, not ways over others.',
    statement: 'analysis/whyLinked',
    evidence: 'statement/source',
  },
  {
    id: 'keyPlayers',
    question: 'Who matters most to this part of the network?',
    limits:
      'A score says how somebody is linked in what is recorded, not what they did: whoever was looked at most has most links. Entities without a visible link are left out of ranks and counts.',
    statement: 'measures/links',
    evidence: 'analysis/expand',
  },
  {
    id: 'communities',
    question: 'Into which groups does this part of the network fall?',
    limits:
      'Louvain finds a good division, not the only one. That some are grouped together says that they are linked, not that they act together. Entities without a visible link are left out.',
    statement: 'measures/links',
    evidence: 'analysis/expand',
  },
  {
    id: 'cutPoints',
    question: 'Which single nodes and pairs hold this part of the network together?',
    limits: 'What is not recorded may join the parts as well. Entities without a visible link are left out.',
    statement: 'measures/links',
    evidence: 'analysis/whyLinked',
  },
  {
    id: 'whatIf',
    question:
      'What would remain of this part of the network without some of its nodes, and who would take their place?',
    limits:
      'Decision support: computed from what is recorded, as if nobody reacted. It predicts nothing. Entities without a visible link are left out.',
    statement: 'measures/links',
    evidence: 'analysis/expand',
  },
];
