package com.acme.login;

import java.net.URI;
import java.net.http.HttpRequest;

final class Exchange {
  static HttpRequest request(String body) {
    return HttpRequest.newBuilder(URI.create("https://acme.example.auth0.com/oauth/ro"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
