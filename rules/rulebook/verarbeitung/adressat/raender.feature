# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R19.1, 1
    Angenommen Vorgang: speichern
    Und Liste von Kritikern: nein
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Rückschluss auf Einzelne: möglich
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R19.1 nicht

  Szenario: Rand von R19.2, 2
    Angenommen Vorgang: speichern
    Und Zweck: Werbung
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Rückschluss auf Einzelne: möglich
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R19.2 nicht
