/** The diagram in words: the same states and the same ways, as lists. Drawn at build time only. */
import type { Translate } from '../../i18n/keys.ts';
import { isCard, type Card, type Diagram, type Exit } from './model.ts';
import { wayId } from './way-id.ts';

interface Props {
  readonly diagram: Diagram;
  readonly t: Translate;
}

export function Outline({ diagram, t }: Props) {
  const { parts, always, ends } = diagram;
  const inColumn = new Set(
    parts.flatMap(({ rows }) => rows.flatMap(({ nodes }) => nodes[0]?.node)),
  );
  return (
    <>
      {parts.map(({ title, rows, scopes }) => (
        <div key={title}>
          <p class="outline-title">{title}</p>
          <ol>
            {rows.map((card) => (
              <li key={card.number}>
                <CardLine card={card} t={t} />
              </li>
            ))}
          </ol>
          {scopes.map((scope) => (
            <ScopeLines key={scope.title} {...scope} t={t} />
          ))}
        </div>
      ))}
      <ScopeLines {...always} t={t} />
      <p class="outline-title">{t('diagram.ends')}</p>
      <ul>
        {ends
          .filter(({ node }) => !inColumn.has(node))
          .map(({ node, name }) => (
            <li key={node} data-node={node}>
              {name}
              <Here t={t} />
            </li>
          ))}
      </ul>
    </>
  );
}

function Here({ t }: Pick<Props, 't'>) {
  return <strong class="diagram-here">{t('diagram.here')}</strong>;
}

function CardLine({ card, t }: { readonly card: Card } & Pick<Props, 't'>) {
  const { number, name, nodes, exits } = card;
  const [only, ...others] = nodes;
  const isOne = others.length === 0;
  return (
    <>
      <span class="outline-name" data-node={isOne ? only?.node : undefined}>
        <b>{number}</b> {name}
        {isOne && <Here t={t} />}
      </span>
      {!isOne && (
        <ul class="outline-members">
          {nodes.map((member) => (
            <li key={member.node} data-node={member.node}>
              {member.name}
              <Here t={t} />
            </li>
          ))}
        </ul>
      )}
      {exits.length > 0 && <Lines card={card} exits={exits} t={t} />}
    </>
  );
}

interface LinesProps extends Pick<Props, 't'> {
  /** Undefined where they lead on from everywhere. */
  readonly card: Card | undefined;
  readonly exits: readonly Exit[];
}

function Lines({ card, exits, t }: LinesProps) {
  return (
    <ul>
      {exits.map((exit) => (
        <li key={wayId(card, exit)} data-way={wayId(card, exit)}>
          {exit.labels.map((event) => (
            <span key={event} class="outline-way">
              {sentence(event, exit, t)}
            </span>
          ))}
          {exit.opens && exit.to && isCard(exit.to) && (
            <div class="outline-side">
              <CardLine card={exit.to} t={t} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function sentence(event: string, { to }: Exit, t: Translate): string {
  if (!to) return t('diagram.leadsNowhere', { event });
  if (isCard(to)) return t('diagram.leads', { event, place: `${to.number} (${to.name})` });
  return t('diagram.leadsToEnd', { event, place: to.name });
}

function ScopeLines({ title, exits, t }: LinesTitle) {
  return (
    <>
      <p class="outline-title">{title}</p>
      <Lines card={undefined} exits={exits} t={t} />
    </>
  );
}

interface LinesTitle extends Pick<LinesProps, 'exits' | 't'> {
  readonly title: string;
}
