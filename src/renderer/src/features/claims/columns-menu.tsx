import { ArrowDown, ArrowUp } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { PanelButton, PanelFoot } from '#renderer/ui/panel-button.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { columnName } from './column-names.ts';
import { completeOrder, USUAL_LAYOUT, type TableLayout } from './table-layout.ts';
import type { ChangeLayout } from './use-table-layout.ts';
import styles from './claims-screen.module.css';

interface ColumnsMenuProps {
  readonly layout: TableLayout;
  readonly onChange: ChangeLayout;
}

/** Shows, hides and moves the columns of the table. */
export function ColumnsMenu({ layout, onChange }: ColumnsMenuProps) {
  const order = completeOrder(layout.order);
  const toggle = (column: TableColumn, shown: boolean) =>
    onChange((now) => ({
      ...now,
      hidden: shown ? now.hidden.filter((each) => each !== column) : [...now.hidden, column],
    }));
  const move = (at: number, by: 1 | -1) => {
    const column = order[at];
    if (column === undefined) return;
    const without = order.filter((each) => each !== column);
    onChange((now) => ({ ...now, order: [...without.slice(0, at + by), column, ...without.slice(at + by)] }));
  };
  return (
    <PanelButton
      text={say('claims-table.columns')}
      title={say('claims-table.columns')}
      align="end"
      foot={
        <PanelFoot
          text={say('claims-table.usual-columns')}
          stays
          onPress={() => onChange((now) => ({ ...USUAL_LAYOUT, sort: now.sort }))}
        />
      }
    >
      <ul className={styles['columns']}>
        {order.map((column, at) => (
          <li key={column}>
            <Checkbox
              className={styles['column'] ?? ''}
              isSelected={!layout.hidden.includes(column)}
              isDisabled={column === 'quote'}
              onChange={(shown) => toggle(column, shown)}
            >
              <TickBox />
              {columnName(column)}
            </Checkbox>
            <IconButton
              label={say('claims-table.column-left', { column: columnName(column) })}
              isDisabled={at === 0}
              onPress={() => move(at, -1)}
            >
              <ArrowUp size={13} aria-hidden />
            </IconButton>
            <IconButton
              label={say('claims-table.column-right', { column: columnName(column) })}
              isDisabled={at === order.length - 1}
              onPress={() => move(at, 1)}
            >
              <ArrowDown size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </PanelButton>
  );
}
