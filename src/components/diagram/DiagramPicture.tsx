/** The diagram as a picture: the main column from top to bottom, beside each state what leads away from it. Drawn at build time only. */
import type { MessageKey, Translate } from '../../i18n/keys.ts';
import { deviceOf, type MethodId } from '../../machines/method-ids.ts';
import type { PageId } from '../../machines/scenario.ts';
import { Icon } from '../simulator/Icon.tsx';
import type { IconName } from '../simulator/icons.ts';
import type { Half } from '../simulator/scene.ts';
import { isCard, type Card, type Diagram, type End, type Exit, type Part } from './model.ts';
import { wayId } from './way-id.ts';

interface Props {
  readonly diagram: Diagram;
  readonly page: PageId;
  readonly t: Translate;
}

interface Drawing {
  readonly t: Translate;
  /** What stands for what is in the reader's hand. */
  readonly device: IconName;
}

/** How an end looks: well, badly, or neither. */
const TONES: Readonly<Record<string, string>> = {
  verified: 'good',
  strangerLetIn: 'alarm',
  lockedOut: 'alarm',
};

export function DiagramPicture({ diagram, page, t }: Props) {
  const isToken = page !== 'another-way' && deviceOf(page) === 'token';
  const drawing: Drawing = { t, device: isToken ? 'key-round' : 'smartphone' };
  const name = t(page === 'another-way' ? 'home.anotherWay.name' : nameKey(page));
  const inColumn = new Set(
    diagram.parts.flatMap(({ rows }) => rows.flatMap(({ nodes }) => nodes[0]?.node)),
  );
  return (
    <div class="diagram-picture" role="img" aria-label={t('diagram.picture', { name })}>
      <Legend {...drawing} />
      {diagram.parts.map((part) => (
        <PartPicture key={part.title} part={part} {...drawing} />
      ))}
      <Scope title={diagram.always.title} exits={diagram.always.exits} {...drawing} />
      <p class="diagram-title">{t('diagram.ends')}</p>
      <div class="diagram-ends">
        {diagram.ends
          .filter(({ node }) => !inColumn.has(node))
          .map((end) => (
            <div key={end.node} class={`diagram-end ${toneOf(end)}`} data-node={end.node}>
              {end.name}
              <Here t={t} />
            </div>
          ))}
      </div>
    </div>
  );
}

const nameKey = (page: MethodId): MessageKey => `method.${page}.name`;

const toneOf = ({ outcome }: End) => TONES[outcome ?? ''] ?? '';

function Here({ t }: Pick<Drawing, 't'>) {
  return <span class="diagram-here">{t('diagram.here')}</span>;
}

function Legend({ t, device }: Drawing) {
  return (
    <div class="diagram-legend">
      <span class="diagram-key documented">{t('diagram.documented')}</span>
      <span class="diagram-key">{t('diagram.beside')}</span>
      <Who half="window" device={device} words={t('window.name')} />
      <Who
        half="phone"
        device={device}
        words={t(device === 'smartphone' ? 'phone.name' : 'token.name')}
      />
    </div>
  );
}

interface WhoProps {
  readonly half: Half;
  readonly device: IconName;
  readonly words?: string;
}

function Who({ half, device, words }: WhoProps) {
  return (
    <span class={`diagram-who by-${half}`}>
      <Icon name={half === 'window' ? 'monitor' : device} />
      {words}
    </span>
  );
}

function PartPicture({ part, ...drawing }: { readonly part: Part } & Drawing) {
  return (
    <div class={part.isDocumented ? 'diagram-part documented' : 'diagram-part'}>
      <p class="diagram-title">{part.title}</p>
      {part.rows.map((row) => (
        <div key={row.number} class="diagram-row">
          <div class="diagram-main">
            <CardPicture card={row} {...drawing} />
            {row.exits
              .filter(({ isNext }) => isNext)
              .map((exit) => (
                <div key="next" class="diagram-next" data-way={wayId(row, exit)}>
                  <span>{exit.labels.join()}</span>
                </div>
              ))}
          </div>
          <Branches card={row} {...drawing} />
        </div>
      ))}
      {part.scopes.map(({ title, exits }) => (
        <Scope key={title} title={title} exits={exits} {...drawing} />
      ))}
    </div>
  );
}

function CardPicture({ card, t, device }: { readonly card: Card } & Drawing) {
  const { number, name, nodes, half } = card;
  const [only, ...others] = nodes;
  const isOne = others.length === 0;
  return (
    <div
      class={half ? `diagram-card by-${half}` : 'diagram-card'}
      data-node={isOne ? only?.node : undefined}
    >
      <span class="diagram-number">{number}</span>
      <span class="diagram-name">{name}</span>
      {half && <Who half={half} device={device} />}
      {isOne ? (
        <Here t={t} />
      ) : (
        <span class="diagram-members">
          {nodes.map((member) => (
            <span key={member.node} data-node={member.node}>
              {member.name} <Here t={t} />
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

/** What leads away from a card, apart from the way on in the main column. */
function Branches({ card, ...drawing }: { readonly card: Card } & Drawing) {
  const exits = card.exits.filter(({ isNext }) => !isNext);
  if (exits.length === 0) return null;
  return (
    <div class="diagram-branches">
      {exits.map((exit) => (
        <Branch key={wayId(card, exit)} card={card} exit={exit} {...drawing} />
      ))}
    </div>
  );
}

interface BranchProps extends Drawing {
  /** Undefined where it leads on from everywhere. */
  readonly card: Card | undefined;
  readonly exit: Exit;
}

function Branch({ card, exit, ...drawing }: BranchProps) {
  const { labels, to, opens } = exit;
  return (
    <div class={opens ? 'diagram-branch opens' : 'diagram-branch'} data-way={wayId(card, exit)}>
      <span class="diagram-labels">
        {labels.map((label) => (
          <span key={label}>{label}</span>
        ))}
      </span>
      {opens && to && isCard(to) ? (
        <div class="diagram-side">
          <CardPicture card={to} {...drawing} />
          <Branches card={to} {...drawing} />
        </div>
      ) : (
        <Reference to={to} {...drawing} />
      )}
    </div>
  );
}

/** Where an arrow leads that is not drawn all the way. */
function Reference({ to, t }: Pick<Exit, 'to'> & Pick<Drawing, 't'>) {
  if (!to) return <span class="diagram-reference stay">{t('diagram.stay')}</span>;
  if (!isCard(to)) {
    return <span class={`diagram-reference diagram-end ${toneOf(to)}`}>{to.name}</span>;
  }
  return (
    <span class="diagram-reference">
      <span class="diagram-number">{to.number}</span> {to.name}
    </span>
  );
}

interface ScopeProps extends Drawing {
  readonly title: string;
  readonly exits: readonly Exit[];
}

function Scope({ title, exits, ...drawing }: ScopeProps) {
  return (
    <div class="diagram-scope">
      <p class="diagram-title">{title}</p>
      {exits.map((exit) => (
        <Branch key={wayId(undefined, exit)} card={undefined} exit={exit} {...drawing} />
      ))}
    </div>
  );
}
