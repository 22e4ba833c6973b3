import axios from 'axios';

const jobs = [];

export function enqueue(path, body) {
  return new Promise((resolve, reject) => jobs.push({ path, body, resolve, reject }));
}

export async function drain() {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const { password, connection, ...rest } = job.body;
    await axios.post(`https://acme.example.auth0.com${job.path}`, { ...rest, connection, password: password.trim() }).then(job.resolve, job.reject);
  }
}
