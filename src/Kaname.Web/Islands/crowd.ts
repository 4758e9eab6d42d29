// Symbols of neighbouring places would cover each other while the map is small: each gives way a little.
// The server's drawing does the same (Site/Drawing/Crowd.cs).

interface Spot {
  x: number;
  y: number;
}

export function loosen(spots: Spot[], apart: number): void {
  // Symbols of one and the same point begin a hair apart, so that they end side by side and no neighbour comes between.
  const hairs = new Map<string, number>();
  for (const spot of spots) {
    const key = `${spot.x} ${spot.y}`;
    const hair = hairs.get(key) ?? 0;
    hairs.set(key, hair + 1);
    spot.x += hair / 2;
  }
  // From west to east, so that nobody is pushed past a neighbour before that one has given way.
  const eastward = [...spots].sort((a, b) => a.x - b.x);
  for (let round = 0; round < 8; round++) {
    eastward.forEach((a, i) => {
      for (const b of eastward.slice(i + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const distance = Math.hypot(dx, dy);
        if (distance >= apart || distance === 0) {
          continue;
        }
        const step = (apart - distance) / 2 / distance;
        a.x -= dx * step;
        a.y -= dy * step;
        b.x += dx * step;
        b.y += dy * step;
      }
    });
  }
}
