def verify(phone, code):
    return requests.post("https://acme.example.auth0.com/oauth/ro", json={
        "client_id": CLIENT_ID, "connection": "sms", "grant_type": "password", "username": phone, "password": code,
    })
