import { Base } from './base';
function make(B) { return class extends B { connection() { return 'members'; } }; }
export const Members = make(Base);
