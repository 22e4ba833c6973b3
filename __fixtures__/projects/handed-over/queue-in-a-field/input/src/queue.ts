export class Queue {
  private pending: unknown;

  later(path: string, body: object) {
    this.pending = [path, body];
  }
}
