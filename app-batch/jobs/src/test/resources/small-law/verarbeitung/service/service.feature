# language: de
Funktionalität: Service
  Szenario: An das Unternehmen
    Angenommen Adressat: das Unternehmen
    Und Zugänglichkeit: öffentlich
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.09.2009 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.1
  Szenario: An alle
    Angenommen Adressat: die Öffentlichkeit
    Und Zugänglichkeit: öffentlich
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.09.2009 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R18.1
  Szenario: Geschlossene Gruppe
    Angenommen Zugänglichkeit: geschlossene Gruppe
    Und Vorgang: speichern
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
    Und es greift Regel R13.1
