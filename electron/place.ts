export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In device-independent pixels; x and y may be negative on a second monitor. */
export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** Where a window stood when it was last closed. */
export interface Place {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
  readonly fullscreen: boolean;
}

/** How much of the window's upper edge must lie on a screen so that a hand can still grasp it. */
const GRIP = { width: 120, height: 32 };

/**
 * The remembered bounds where they can still be reached, otherwise the same size in the middle of the first work
 * area: a monitor that was taken away must not take a window with it. Never larger than the screen it lies on.
 * @param workAreas the screens' work areas, the main screen's first; at least one
 */
export function reachable(bounds: Rectangle, workAreas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  const screen = workAreas.find((area) => hasGrip(bounds, area));
  return screen ? fitInto(bounds, screen) : centred(bounds, workAreas[0]);
}

/** A window of this size in the middle of the work area. */
export function centred(size: Size, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function hasGrip(bounds: Rectangle, area: Rectangle): boolean {
  const left = Math.max(bounds.x, area.x);
  const right = Math.min(bounds.x + bounds.width, area.x + area.width);
  const isTitleBarOn = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  return right - left >= Math.min(GRIP.width, bounds.width) && isTitleBarOn;
}

function fitInto(bounds: Rectangle, area: Rectangle): Rectangle {
  return {
    ...bounds,
    width: Math.min(bounds.width, area.width),
    height: Math.min(bounds.height, area.height),
  };
}
