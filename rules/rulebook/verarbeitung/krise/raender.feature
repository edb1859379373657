# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R76.6f, 1
    Angenommen Vorgang: erheben
    Und Liste von Kritikern: nein
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es mit Pflichten erlaubt

  Szenario: Rand von R76.6g, 2
    Angenommen Vorgang: speichern
    Und Liste von Kritikern: nein
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann ist es rechtlich zu prüfen
