def verify(phone, code):
    return requests.post("https://acme.example.auth0.com/oauth/token", json={
        "client_id": CLIENT_ID, "realm": "sms", "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "username": phone, "otp": code,
    })
