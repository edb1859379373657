# language: de
Funktionalität: Fälle an den Rändern der Regeln

  Szenario: Rand von R11.1a, 1
    Angenommen Vorgang: erheben
    Und Zugänglichkeit: geschlossene Gruppe
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 2
    Angenommen Vorgang: bewerten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 3
    Angenommen Zweck: Beobachtung des Marktes
    Und Zweckerreichung: Zweck erledigt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 4
    Angenommen Vorgang: speichern
    Und Zweck: Marktforschung
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 5
    Angenommen Vorgang: beobachten
    Und Zweck: Profilbildung
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 6
    Angenommen Vorgang: erheben
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 7
    Angenommen Vorgang: speichern
    Und Liste von Kritikern: nein
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 8
    Angenommen Vorgang: beobachten
    Und Zweck: unbestimmt
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1a, 9
    Angenommen Vorgang: beobachten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Verfasser: ein anderer
    Und Datenart: besondere Daten aus Rückschluss
    Und Interessenabwägung: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1a nicht

  Szenario: Rand von R11.1b, 10
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Erhebungsart: unter Vorwand
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 11
    Angenommen Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: geschlossene Gruppe
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 12
    Angenommen Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: Direktnachricht
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 13
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Widerspruch: allgemein
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 14
    Angenommen Vorgang: verknüpfen
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 15
    Angenommen Vorgang: anreichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 16
    Angenommen Vorgang: bewerten
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 17
    Angenommen Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Betroffener: Schuldner
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 01.04.2010 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 18
    Angenommen Vorgang: übermitteln
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Personenbezug: Text ohne Namen
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 19
    Angenommen Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Standardvertragsklauseln: mit Prüfung
    Und Zweckerreichung: Zweck besteht
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 20
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Datenart: besondere Daten
    Und Betroffener: Interessent
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b

  Szenario: Rand von R11.1b, 21
    Angenommen Vorgang: speichern
    Und Zweck: Marktforschung
    Und Zweckänderung: zweifelhaft
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 22
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 23
    Angenommen Vorgang: speichern
    Und Zweck: Zusatzverkauf
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 24
    Angenommen Vorgang: speichern
    Und Zweck: Profilbildung
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 25
    Angenommen Vorgang: speichern
    Und Zweck: Bonität
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 26
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 27
    Angenommen Vorgang: speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Zugänglichkeit: öffentlich
    Und Anlass: keiner
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 28
    Angenommen Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: automatisiert
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 29
    Angenommen Vorgang: speichern
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Information: Frist läuft noch
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 30
    Angenommen Vorgang: speichern
    Und Liste von Kritikern: ja
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1b, 31
    Angenommen Vorgang: speichern
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1b nicht

  Szenario: Rand von R11.1c, 32
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: geschlossene Gruppe
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.1c, 33
    Angenommen Vorgang: bewerten
    Und Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.1c, 34
    Angenommen Vorgang: erheben
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.1c, 35
    Angenommen Vorgang: erheben
    Und Zweck: Zusatzverkauf
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.1c, 36
    Angenommen Vorgang: beobachten
    Und Zweck: Profilbildung
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.1c, 37
    Angenommen Vorgang: erheben
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.1c, 38
    Angenommen Vorgang: erheben
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R11.1c nicht

  Szenario: Rand von R11.2a, 39
    Angenommen Vorgang: speichern
    Und Zugänglichkeit: geschlossene Gruppe
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 40
    Angenommen Vorgang: bewerten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 41
    Angenommen Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 42
    Angenommen Zweck: Beobachtung des Marktes
    Und Zweckerreichung: Zweck erledigt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 43
    Angenommen Vorgang: beobachten
    Und Zweck: Marktforschung
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 44
    Angenommen Vorgang: speichern
    Und Zweck: Profilbildung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 45
    Angenommen Vorgang: erheben
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 46
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Zweckänderung: unvereinbar
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 47
    Angenommen Vorgang: beobachten
    Und Zweck: unbestimmt
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 48
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 49
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Datenart: besondere Daten aus Rückschluss
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2a, 50
    Angenommen Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2a nicht

  Szenario: Rand von R11.2b, 51
    Angenommen Vorgang: speichern
    Und Zugänglichkeit: geschlossene Gruppe
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 52
    Angenommen Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 53
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b

  Szenario: Rand von R11.2b, 54
    Angenommen Vorgang: bewerten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 55
    Angenommen Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Weg: öffentlicher Kommentar
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 56
    Angenommen Vorgang: beobachten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b

  Szenario: Rand von R11.2b, 57
    Angenommen Vorgang: erheben
    Und Zweck: Marktforschung
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 58
    Angenommen Vorgang: beobachten
    Und Zweck: Profilbildung
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 59
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: automatisiert
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 60
    Angenommen Vorgang: beobachten
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 61
    Angenommen Vorgang: beobachten
    Und Liste von Kritikern: ja
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 62
    Angenommen Vorgang: beobachten
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 63
    Angenommen Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 64
    Angenommen Vorgang: beobachten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Datenart: besondere Daten aus Rückschluss
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2b, 65
    Angenommen Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Datenart: Straftaten
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2b nicht

  Szenario: Rand von R11.2c, 66
    Angenommen Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: geschlossene Gruppe
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 67
    Angenommen Vorgang: bewerten
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.10.2019 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 68
    Angenommen Vorgang: beobachten
    Und Zweck: Marktforschung
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 69
    Angenommen Vorgang: beobachten
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 70
    Angenommen Vorgang: beobachten
    Und Zweck: Zusatzverkauf
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 71
    Angenommen Vorgang: beobachten
    Und Zweck: Profilbildung
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 72
    Angenommen Vorgang: erheben
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2c, 73
    Angenommen Vorgang: beobachten
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2c nicht

  Szenario: Rand von R11.2d, 74
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 75
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugänglichkeit: geschlossene Gruppe
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 76
    Angenommen Vorgang: erheben
    Und Zweck: Kundendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: die Öffentlichkeit
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 77
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d

  Szenario: Rand von R11.2d, 78
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 79
    Angenommen Vorgang: bewerten
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 80
    Angenommen Vorgang: ansprechen
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Datenart: besondere Daten aus Rückschluss
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 81
    Angenommen Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Empfänger: Auftragsverarbeiter
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 82
    Angenommen Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Zweckerreichung: Zweck erledigt
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 83
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zweckänderung: unvereinbar
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d

  Szenario: Rand von R11.2d, 84
    Angenommen Vorgang: speichern
    Und Zweck: Marktforschung
    Und Zweckänderung: unvereinbar
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 85
    Angenommen Vorgang: erheben
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 86
    Angenommen Vorgang: speichern
    Und Zweck: Zusatzverkauf
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 87
    Angenommen Vorgang: erheben
    Und Zweck: Profilbildung
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 88
    Angenommen Vorgang: speichern
    Und Zweck: Bonität
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 89
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 90
    Angenommen Vorgang: erheben
    Und Zweck: Mitarbeiterkontrolle
    Und Zugänglichkeit: öffentlich
    Und Datenart: besondere Daten aus Rückschluss
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 91
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: automatisiert
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 92
    Angenommen Vorgang: speichern
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 93
    Angenommen Vorgang: erheben
    Und Zweck: Krise
    Und Zugänglichkeit: öffentlich
    Und Datenart: Straftaten
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 94
    Angenommen Vorgang: speichern
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Information: Frist läuft noch
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2d, 95
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Datenart: besondere Daten aus Rückschluss
    Und Information: entbehrlich
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2d nicht

  Szenario: Rand von R11.2e, 96
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 97
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: geschlossene Gruppe
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 98
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 99
    Angenommen Vorgang: erheben
    Und Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Information: unterblieben
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e

  Szenario: Rand von R11.2e, 100
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 101
    Angenommen Vorgang: anreichern
    Und Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 102
    Angenommen Vorgang: bewerten
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 103
    Angenommen Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Schuldner
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 104
    Angenommen Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Empfänger: Netzwerkbetreiber
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 105
    Angenommen Zweck: Kundendienst
    Und Zugänglichkeit: öffentlich
    Und Zweckerreichung: Zweck erledigt
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 106
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Beschäftigter
    Und Widerspruch: allgemein
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e

  Szenario: Rand von R11.2e, 107
    Angenommen Vorgang: erheben
    Und Zweck: Marktforschung
    Und Zugänglichkeit: öffentlich
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 108
    Angenommen Vorgang: erheben
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 109
    Angenommen Vorgang: speichern
    Und Zweck: Zusatzverkauf
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 110
    Angenommen Vorgang: erheben
    Und Zweck: Profilbildung
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 111
    Angenommen Vorgang: speichern
    Und Zweck: Bonität
    Und Zugänglichkeit: öffentlich
    Und Datenart: Straftaten
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 112
    Angenommen Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 113
    Angenommen Vorgang: speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 114
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Datenart: Straftaten
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 115
    Angenommen Vorgang: erheben
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 116
    Angenommen Vorgang: speichern
    Und Liste von Kritikern: ja
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 117
    Angenommen Vorgang: erheben
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2e, 118
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Umfang: mehr als nötig
    Und Information: entbehrlich
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2e nicht

  Szenario: Rand von R11.2f, 119
    Angenommen Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Zweckänderung: unvereinbar
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 120
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugänglichkeit: geschlossene Gruppe
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 121
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: die Öffentlichkeit
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 122
    Angenommen Vorgang: anreichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 123
    Angenommen Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Zugänglichkeit: öffentlich
    Und Umfang: mehr als nötig
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 124
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Speicherfrist: unbegrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f

  Szenario: Rand von R11.2f, 125
    Angenommen Vorgang: speichern
    Und Zweck: Marktforschung
    Und Zugänglichkeit: öffentlich
    Und Umfang: mehr als nötig
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 126
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 127
    Angenommen Vorgang: speichern
    Und Zweck: Zusatzverkauf
    Und Zugänglichkeit: öffentlich
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 128
    Angenommen Vorgang: speichern
    Und Zweck: Profilbildung
    Und Zugänglichkeit: öffentlich
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 129
    Angenommen Vorgang: speichern
    Und Zweck: Bonität
    Und Zugänglichkeit: öffentlich
    Und Datenart: besondere Daten
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 130
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Zugänglichkeit: öffentlich
    Und Umfang: mehr als nötig
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 131
    Angenommen Vorgang: speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 132
    Angenommen Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: automatisiert
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 133
    Angenommen Vorgang: speichern
    Und Zweck: Glückwunsch
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 134
    Angenommen Vorgang: speichern
    Und Liste von Kritikern: ja
    Und Zugänglichkeit: öffentlich
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R11.2f, 135
    Angenommen Vorgang: speichern
    Und Zweck: unbestimmt
    Und Zugänglichkeit: öffentlich
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R11.2f nicht

  Szenario: Rand von R13.1b, 136
    Angenommen Zweck: Marktforschung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Erhebungsart: unter Vorwand
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten

  Szenario: Rand von R13.2b, 137
    Angenommen Zweck: Profilbildung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: unter Vorwand
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 01.10.2019 entschieden wird
    Dann ist es verboten
