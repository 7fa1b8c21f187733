import type { Jurisdiction, PlannedStep, ServiceCase } from '@tongban/domain';
import { has, hasTimes, type Step } from './step.ts';

type Hop = PlannedStep & { jurisdiction: Jurisdiction; role: 'handling' | 'participating' };

function hopsOf({ plan }: ServiceCase): Hop[] {
  return plan.filter((step): step is Hop => step.finishedBy === 'step-finished' && step.jurisdiction !== undefined);
}

/** The steps of a joint handling (多地联办), each at its place, with the handover between two of different places. */
export function hopSteps(record: ServiceCase): Step[] {
  const steps: Step[] = [];
  let at: Pick<Hop, 'jurisdiction' | 'role'> = { jurisdiction: record.handling, role: 'handling' };
  let handovers = 0;
  const handOver = (to: Pick<Hop, 'jurisdiction' | 'role'>, id: string) => {
    handovers += 1;
    const { jurisdiction, role } = at;
    steps.push(
      {
        id: `hand-over-${id}`,
        label: `${jurisdiction.place}转交${to.jurisdiction.place}`,
        role,
        wait: { hours: 2 },
        acts: () => [{ type: 'handed-over', details: { to: to.jurisdiction } }],
        isDone: hasTimes('handed-over', handovers),
      },
      {
        id: `arrive-${id}`,
        label: `${to.jurisdiction.place}确认接到`,
        role: to.role,
        wait: { workingDays: 1 },
        acts: () => [{ type: 'handover-acknowledged', details: {} }],
        isDone: hasTimes('handover-acknowledged', handovers),
      },
    );
    at = to;
  };
  for (const hop of hopsOf(record)) {
    const { id, name, role, jurisdiction } = hop;
    if (jurisdiction.division !== at.jurisdiction.division) handOver(hop, id);
    steps.push(
      {
        id: `start-${id}`,
        label: `${jurisdiction.place}开始“${name}”`,
        role,
        wait: { hours: 2 },
        acts: () => [{ type: 'step-started', step: id, details: { name } }],
        isDone: has('step-started', id),
      },
      {
        id: `finish-${id}`,
        label: `${jurisdiction.place}办完“${name}”`,
        role,
        wait: { workingDays: 4 },
        acts: () => [{ type: 'step-finished', step: id, details: { name } }],
        isDone: has('step-finished', id),
      },
    );
  }
  if (at.role !== 'handling') handOver({ jurisdiction: record.handling, role: 'handling' }, 'back');
  return steps;
}
