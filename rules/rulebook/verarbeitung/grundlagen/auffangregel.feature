# language: de
Funktionalität: Auffangregel: ohne Grundlage keine Verarbeitung

  Szenariogrundriss: Keine Regel trägt die Auswertung eigener Vertragsdaten: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: bewerten
    Und Zweck: Marktforschung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Regel |
      | am ersten Tag des Regelwerks | 01.09.2009 | R01.1 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R01.1 |
      | am ersten Tag der DSGVO      | 25.05.2018 | R01.2 |
      | im Januar 2026               | 10.01.2026 | R01.2 |

  Szenario: Im Rückblick gilt das Gesetz des Tages der Verarbeitung
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: bewerten
    Und Zweck: Marktforschung
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R01.1
    Und es greift Regel R01.2 nicht

  Szenario: Trägt eine andere Regel, schweigt die Auffangregel
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.1 nicht

  Szenario: Ist unbekannt, ob abgewogen wurde, wird danach gefragt und nicht verboten (R10)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Interessenabwägung

  Szenario: Ist nicht gesagt, was mit dem Beitrag geschehen soll, steht kein Ergebnis fest (R10)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: unbekannt
    Und Zweck: Kundendienst
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Vorgang

  Szenario: Was jede Ergänzung verbietet, ist auch bei Lücken verboten (R10)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Zweck: Beschwerde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R13.2a
