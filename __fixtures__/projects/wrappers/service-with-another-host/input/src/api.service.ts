import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
@Injectable()
export class ApiService {
  constructor(private http: HttpClient) {}
  post<T>(path: string, body: object) { return this.http.post<T>(`https://api.acme.example.com/v1${path}`, body); }
}
