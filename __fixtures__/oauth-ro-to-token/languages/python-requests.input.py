import os

import requests


def verify(phone, code):
    response = requests.post(
        "https://acme.example.auth0.com/oauth/ro",
        json={
            "client_id": os.environ["CLIENT_ID"],
            "connection": "sms",
            "grant_type": "password",
            "username": phone,
            "password": code,
        },
    )
    return response.json()["id_token"]
