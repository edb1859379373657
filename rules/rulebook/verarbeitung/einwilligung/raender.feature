# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R50.2a, 1
    Angenommen Zweck: Profilbildung
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: Direktnachricht
    Und Einwilligung: abgelaufen
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten

  Szenario: Rand von R50.2b, 2
    Angenommen Zweck: Marktforschung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Einwilligung: abgelaufen
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Wenn am 25.05.2018 entschieden wird
    Dann ist es verboten

  Szenario: Rand von R49.1c, 3
    Angenommen Zweck: Beschwerde
    Und Quelle: eigene Website
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Verzeichnis
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 4
    Angenommen Zweck: Zusatzverkauf
    Und Quelle: öffentliches Verzeichnis
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c

  Szenario: Rand von R49.1c, 5
    Angenommen Zweck: Kundendienst
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 6
    Angenommen Zweck: Beschwerde
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 7
    Angenommen Zweck: Beobachtung des Marktes
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 8
    Angenommen Zweck: Marktforschung
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 9
    Angenommen Zweck: Vorlieben
    Und Quelle: Melderegister
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 10
    Angenommen Zweck: Profilbildung
    Und Quelle: eigene Website
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 11
    Angenommen Zweck: Bonität
    Und Quelle: öffentliches Verzeichnis
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 12
    Angenommen Zweck: Personalauswahl
    Und Quelle: öffentliches Verzeichnis
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 13
    Angenommen Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 14
    Angenommen Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 15
    Angenommen Zweck: Glückwunsch
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 16
    Angenommen Zweck: Krise
    Und Quelle: Melderegister
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht

  Szenario: Rand von R49.1c, 17
    Angenommen Zweck: unbestimmt
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: Brief
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R49.1c nicht
