import { withoutFurigana } from '../../../domain/catalogue/furigana.ts';
import { lastDay, type OpenDays } from '../day.ts';
import { Both, Fixed, useSheetTexts } from './Both.tsx';
import type { SheetInput, SheetProcedure } from './sheet.ts';
import styles from './VisitorSheet.module.css';
import { visitorDay } from './visitorDay.ts';

export interface SheetProcedurePartProps {
  readonly procedure: SheetProcedure;
  readonly dates: SheetInput['dates'];
  readonly openDays: OpenDays;
}

function Fee({ procedure: { service, yen } }: Pick<SheetProcedurePartProps, 'procedure'>) {
  if (yen === null) return <Fixed k="sheet.feeAsk" />;
  if (yen === 0) return <Fixed k="sheet.feeFree" />;
  const isSure = service.cost.status === 'confirmed';
  return (
    <Fixed k={isSure ? 'sheet.feeYen' : 'sheet.feeAbout'} values={{ yen: yen.toLocaleString('ja-JP') }} />
  );
}

function Deadline({ procedure: { service }, dates, openDays }: SheetProcedurePartProps) {
  const { language, ja, own } = useSheetTexts();
  const days = service.deadlines.flatMap((deadline) => {
    const date = deadline.kind === 'stated' ? undefined : dates[deadline.from];
    return (date && lastDay(deadline, date, openDays)) || [];
  });
  const [day] = days.sort();
  if (day !== undefined) {
    return (
      <strong>
        <Both
          ja={ja('sheet.until', { day: visitorDay(day, 'ja') })}
          own={own('sheet.until', { day: visitorDay(day, language) })}
        />
      </strong>
    );
  }
  const note = service.texts.ja.deadline_note;
  return note === null ? null : <Both ja={note} own={service.texts[language]?.deadline_note ?? null} />;
}

/** One procedure on the sheet: its name, what it costs, by when. */
export function SheetProcedurePart({ procedure, dates, openDays }: SheetProcedurePartProps) {
  const { language } = useSheetTexts();
  const { service, quantity } = procedure;
  const own = language === 'ja' ? null : service.texts[language];
  return (
    <div className={styles.procedure}>
      <h4 className={styles.name}>
        <Both
          ja={language === 'ja' ? service.name : service.ruby}
          own={own?.name ?? null}
          official={!(own && withoutFurigana(own.name).startsWith(service.name))}
        />
        {service.cost.per === 'copy' && <Fixed k="sheet.copies" values={{ quantity }} inline />}
      </h4>
      {own && own.summary !== null && (
        <p className={styles.summary}>
          <Both ja={service.texts.ja.summary ?? ''} own={own.summary} />
        </p>
      )}
      <dl className={styles.facts}>
        <dt>
          <Fixed k="sheet.fee" />
        </dt>
        <dd>
          <Fee procedure={procedure} />
        </dd>
        {service.deadlines.length > 0 && (
          <>
            <dt>
              <Fixed k="sheet.deadline" />
            </dt>
            <dd>
              <Deadline procedure={procedure} dates={dates} openDays={openDays} />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
