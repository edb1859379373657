# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R22.1a, 1
    Angenommen Vorgang: speichern
    Und Quelle: Melderegister
    Und Personenbezug: zusammengefasst
    Wenn am 01.09.2009 entschieden wird
    Dann ist es erlaubt

  Szenario: Rand von R22.2a, 2
    Angenommen Vorgang: speichern
    Und Personenbezug: zusammengefasst
    Und KI-System: eingesetzt
    Wenn am 25.05.2018 entschieden wird
    Dann ist es erlaubt

  Szenario: Rand von R22.2a, 3
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Personenbezug: zusammengefasst
    Und KI-System: Gefühlserkennung
    Wenn am 28.05.2020 entschieden wird
    Dann ist es erlaubt
