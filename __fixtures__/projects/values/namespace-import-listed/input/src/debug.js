import * as urls from './urls.js';

export const print = () => Object.entries(urls).forEach(([name, url]) => console.log(name, url));
