import { useTranslation } from 'react-i18next';
import type { ContentOf } from '../../../domain/catalogue/entry.ts';
import { questionsIn } from '../../../domain/catalogue/question-tree.ts';
import type { Column } from '../../design/Table.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import type { ListProps } from './list-props.ts';
import { NamedListPage } from './NamedListPage.tsx';

/** The papers that procedures ask for. */
export function PapersPage(props: ListProps) {
  return <NamedListPage {...props} list="evidence" entries={props.lookup.catalogue.evidence} />;
}

/** Forms, and who makes them. */
export function FormsPage(props: ListProps) {
  const { t } = useTranslation('catalogue');
  const own: readonly Column<ContentOf<'forms'>>[] = [
    { id: 'issuer', header: t('form.issuer'), nowrap: true, cell: ({ issuer }) => t(`form.by.${issuer}`) },
  ];
  return <NamedListPage {...props} list="forms" entries={props.lookup.catalogue.forms} own={own} />;
}

/** Life events, and how much they ask and yield. */
export function LifeEventsPage(props: ListProps) {
  const { t } = useTranslation('catalogue');
  const own: readonly Column<ContentOf<'life_events'>>[] = [
    {
      id: 'tree',
      header: t('life.content'),
      nowrap: true,
      cell: ({ ask, order }) =>
        t('life.counts', { questions: questionsIn(ask).length, procedures: order.length }),
    },
  ];
  return (
    <NamedListPage {...props} list="life_events" entries={props.lookup.catalogue.life_events} own={own} />
  );
}

/** Conditions of papers, and the questions that decide them. */
export function ConditionsPage(props: ListProps) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const own: readonly Column<ContentOf<'conditions'>>[] = [
    {
      id: 'question',
      header: t('condition.title'),
      cell: ({ question }) =>
        question === null ? t('condition.none') : name(props.lookup.questions.get(question)?.names),
    },
  ];
  return <NamedListPage {...props} list="conditions" entries={props.lookup.catalogue.conditions} own={own} />;
}

/** The questions of the life events. */
export function QuestionsPage(props: ListProps) {
  return <NamedListPage {...props} list="questions" entries={props.lookup.catalogue.questions} />;
}

/** The events that deadlines run from. */
export function DeadlineStartsPage(props: ListProps) {
  return <NamedListPage {...props} list="deadline_events" entries={props.lookup.catalogue.deadline_events} />;
}

/** Places outside the hall. */
export function PlacesPage(props: ListProps) {
  return <NamedListPage {...props} list="places" entries={props.lookup.catalogue.places} />;
}
