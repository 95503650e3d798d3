import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  fiscalYearOf,
  type Manifest,
  type ManifestFile,
  MEASURES_VERSION,
} from '../../domain/bundle/manifest.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { offsetAt } from '../../domain/time/zone.ts';
import type { BundleEncoder } from './encode.ts';

interface ManifestParts {
  readonly hall: Hall;
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly now: number;
  readonly programVersion: string;
  readonly head: Manifest['journal_head'];
  readonly surveyHead: Manifest['survey_head'];
  readonly encoder: BundleEncoder;
  readonly files: readonly ManifestFile[];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** An instant as the hall's wall clock with its offset, `2026-04-01T09:00:00+09:00`. */
function localTimestamp(at: number, zone: string): string {
  const offset = offsetAt(at, zone);
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const wall = new Date(at + offset).toISOString().slice(0, 19);
  return `${wall}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** What the manifest says of the hall: practice and simulated visitors are not real ones. */
export function manifestHall(hall: Hall): Pick<Manifest, 'hall' | 'synthetic'> {
  return {
    hall: { id: hall.id, name: hall.names, municipality_code: hall.municipalityCode },
    synthetic: hall.synthetic || hall.practice,
  };
}

/** What `manifest.json` says of a bundle. */
export function makeManifest(parts: ManifestParts): Manifest {
  const { hall, from, to } = parts;
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    ...manifestHall(hall),
    period: { from, to },
    fiscal_year: fiscalYearOf(from, to),
    generated_at: localTimestamp(parts.now, hall.zone),
    program_version: parts.programVersion,
    measures_version: MEASURES_VERSION,
    k: parts.k,
    encoding: parts.encoder.encoding,
    journal_head: parts.head,
    survey_head: parts.surveyHead,
    files: [...parts.files],
  };
}
