import { useState } from 'react';
import { useParams } from 'wouter';
import { CounterDesk } from './CounterDesk.tsx';

/** `/counter/3`, or `/counter/3,4` where several clerks share one device and switch between their counters. */
export default function CounterScreen() {
  const { n = '' } = useParams();
  const counters = n.split(',').filter((id) => id !== '');
  const [chosen, setChosen] = useState(counters[0] ?? '');
  const counter = counters.includes(chosen) ? chosen : (counters[0] ?? '');
  return <CounterDesk key={counter} counter={counter} desks={counters} onSwitch={setChosen} />;
}
