import { type Route, routes } from './curve';
import { Graph } from './graph';
import { type Layout, layOut, shapeOf } from './layout';

/** Where everything is drawn. It loads what lays stories out once a picture is asked for, and tells when it is done. */
export class Plan {
  layout: Layout | undefined;
  routes: Route[] = [];
  failed = false;

  private graph = new Graph({ nodes: [], edges: [] });
  private shape = '';
  /** The shape that is being laid out. */
  private pending: string | undefined;

  constructor(private readonly done: () => void) {}

  /** A story of which only figures and texts have changed stays as it is laid out. */
  take(graph: Graph): void {
    const shape = shapeOf(graph);
    this.graph = graph;
    if (shape !== this.shape) {
      this.shape = shape;
      this.layout = undefined;
      this.failed = false;
    }
    this.draw();
  }

  /** Sees to it that there is a picture. */
  ask(): void {
    if (!this.layout && !this.failed && this.pending !== this.shape) {
      void this.arrange(this.shape);
    }
  }

  private async arrange(shape: string): Promise<void> {
    this.pending = shape;
    try {
      const { default: dagre } = await import('@dagrejs/dagre');
      if (shape === this.shape) {
        this.layout = layOut(this.graph, dagre);
        this.draw();
      }
    } catch (problem) {
      console.warn('the map of a story could not be drawn', problem);
      this.failed ||= shape === this.shape;
    }
    this.pending = this.pending === shape ? undefined : this.pending;
    this.done();
  }

  private draw(): void {
    this.routes = this.layout ? routes(this.graph, this.layout) : [];
  }
}
