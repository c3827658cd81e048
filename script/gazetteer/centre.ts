import type { Topology } from './sources.ts'

type Point = { lat: number; lon: number }

/** Middle of places, each as heavy as its weight; longitudes across the date line are kept together. */
export function middle(points: readonly (Point & { weight: number })[]): Point {
  let [lat, lon, weight] = [0, 0, 0]
  const first = points[0]?.lon ?? 0
  for (const point of points) {
    const turn = Math.abs(point.lon - first) > 180 ? Math.sign(first) * 360 : 0
    lat += point.lat * point.weight
    lon += (point.lon + turn) * point.weight
    weight += point.weight
  }
  lon /= weight
  return { lat: lat / weight, lon: lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon }
}

/** Centre of area of each county (`17031` → point), from the rings of a TopoJSON file. */
export function countyCentres(topology: Topology): Map<string, Point & { name: string }> {
  const { scale, translate } = topology.transform
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): [number, number] => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  const ring = (indices: number[]) =>
    indices.flatMap((i) => (i < 0 ? [...(arcs[~i] ?? [])].reverse() : (arcs[i] ?? [])).slice(1))
  const centres = new Map<string, Point & { name: string }>()
  for (const county of topology.objects.counties.geometries) {
    const polygons = (county.type === 'Polygon' ? [county.arcs] : county.arcs) as number[][][]
    // Specks collapse to a line when the file is quantised.
    const parts = polygons
      .map((polygon) => areaCentre(ring(polygon[0] ?? [])))
      .filter((part) => part.weight > 0)
    if (parts.length > 0) centres.set(county.id, { ...middle(parts), name: county.properties.name })
  }
  return centres
}

/** Shoelace formula: centre and area of a closed ring of [longitude, latitude]. */
function areaCentre(ring: readonly [number, number][]): Point & { weight: number } {
  let [area, lat, lon] = [0, 0, 0]
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    const cross = x * nextY - nextX * y
    area += cross / 2
    lon += (x + nextX) * cross
    lat += (y + nextY) * cross
  }
  return { lat: lat / (6 * area), lon: lon / (6 * area), weight: Math.abs(area) }
}
