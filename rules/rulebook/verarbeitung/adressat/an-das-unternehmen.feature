# language: de
Funktionalität: Wer sich an das Unternehmen wendet

  Szenariogrundriss: Ein Kunde meldet dem Unternehmen öffentlich einen Defekt, der Fall wird gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Ergebnis              | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | erlaubt               | R17.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | erlaubt               | R17.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | mit Pflichten erlaubt | R17.2a |
      | im Januar 2026               | 10.01.2026 | mit Pflichten erlaubt | R17.2a |

  Szenario: BDSG a.F.: Keine Pflichten aus R11, wenn der Kunde das Unternehmen anspricht
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R17.1a
    Und Regel R11.1a ist verdrängt durch R17.1a
    Und Regel R11.1b ist verdrängt durch R17.1a
    Und Regel R11.1c ist verdrängt durch R17.1a

  Szenario: DSGVO: Beim Kunden trägt der Vertrag, auf die Abwägung kommt es nicht an
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2a
    Und Regel R11.2c ist verdrängt durch R17.2a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

  Szenariogrundriss: DSGVO, R17 tritt an die Stelle von R11: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: <Information>
    Und Speicherfrist: <Speicherfrist>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel <Regel> ist verdrängt durch R17.2a

    Beispiele:
      | Fall                                    | Information      | Speicherfrist | Interessenabwägung         | Regel  |
      | nach günstiger Abwägung                 | erteilt          | begrenzt      | zugunsten der Verarbeitung | R11.2a |
      | ohne Abwägung                           | erteilt          | begrenzt      | unterblieben               | R11.2b |
      | solange die Frist zur Information läuft | Frist läuft noch | begrenzt      | zugunsten der Verarbeitung | R11.2d |
      | nach versäumter Information             | unterblieben     | begrenzt      | zugunsten der Verarbeitung | R11.2e |
      | ohne Löschfrist                         | erteilt          | unbegrenzt    | zugunsten der Verarbeitung | R11.2f |

  Szenariogrundriss: BDSG a.F., Vertrag und Anbahnung tragen nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1a nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        | Ergebnis              |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   | verboten              |
      | ein anderer schreibt über den Kunden           | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | ein Dritter fragt                              | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | erlaubt               |
      | verknüpft statt gespeichert, dafür gilt R29    | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | verknüpfen | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | für Werbung verwendet                          | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Werbung      | einfache Daten  | volljährig   | verboten              |
      | besondere Daten                                | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | besondere Daten | volljährig   | verboten              |
      | minderjähriger Kunde                           | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | minderjährig | verboten              |

  Szenariogrundriss: DSGVO, Vertrag und Anbahnung tragen nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2a nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        | Ergebnis              |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   | rechtlich zu prüfen   |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   | verboten              |
      | ein anderer schreibt über den Kunden           | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   | rechtlich zu prüfen   |
      | ein Dritter fragt                              | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | verknüpft statt gespeichert, dafür gilt R29    | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | verknüpfen | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | für Werbung verwendet                          | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Werbung      | einfache Daten  | volljährig   | verboten              |
      | besondere Daten                                | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | besondere Daten | volljährig   | verboten              |
      | minderjähriger Kunde                           | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | minderjährig | verboten              |

  Szenariogrundriss: Der Kunde fragt hinter der Anmeldung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                             | Zugänglichkeit             | Tag        | Regel  |
      | 2014 im offenen beruflichen Netz | für jeden nach Anmeldung   | 15.02.2014 | R17.1a |
      | 2026 im offenen beruflichen Netz | für jeden nach Anmeldung   | 10.01.2026 | R17.2a |
      | 2026 im engeren Netz             | nur für angemeldete Nutzer | 10.01.2026 | R17.2a |

  Szenario: BDSG a.F.: Auch der Interessent im engeren Netz darf fragen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.02.2014 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R17.1a

  Szenariogrundriss: Ein Dritter spricht das Unternehmen öffentlich an: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Ergebnis              | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | erlaubt               | R17.1b |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | erlaubt               | R17.1b |
      | am ersten Tag der DSGVO      | 25.05.2018 | mit Pflichten erlaubt | R17.2b |
      | im Januar 2026               | 10.01.2026 | mit Pflichten erlaubt | R17.2b |

  Szenario: BDSG a.F.: Auch beim Dritten verdrängt R17 Erlaubnis und Benachrichtigung aus R11
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es erlaubt
    Und Regel R11.1a ist verdrängt durch R17.1b
    Und Regel R11.1b ist verdrängt durch R17.1b

  Szenariogrundriss: DSGVO, beim Dritten tritt R17 an die Stelle von R11: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: <Information>
    Und Speicherfrist: <Speicherfrist>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel <Regel> ist verdrängt durch R17.2b

    Beispiele:
      | Fall                                    | Information      | Speicherfrist | Interessenabwägung         | Regel  |
      | nach günstiger Abwägung                 | erteilt          | begrenzt      | zugunsten der Verarbeitung | R11.2a |
      | ohne Abwägung                           | erteilt          | begrenzt      | unterblieben               | R11.2b |
      | solange die Frist zur Information läuft | Frist läuft noch | begrenzt      | unterblieben               | R11.2d |
      | nach versäumter Information             | unterblieben     | begrenzt      | unterblieben               | R11.2e |
      | ohne Löschfrist                         | erteilt          | unbegrenzt    | unterblieben               | R11.2f |

  Szenariogrundriss: Beim Dritten bleibt ein überwiegendes Interesse im Weg: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Regel  |
      | 2014 | 15.02.2014 | R11.1c |
      | 2026 | 10.01.2026 | R11.2c |

  Szenariogrundriss: BDSG a.F., die öffentliche Ansprache durch Dritte trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        | Ergebnis              |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | hinter der Anmeldung                           | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | verboten              |
      | ein anderer schreibt über ihn                  | öffentlich                 | das Unternehmen    | ein anderer                  | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | es fragt ein Interessent                       | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Interessent | speichern  | Kundendienst | einfache Daten  | volljährig   | erlaubt               |
      | verknüpft statt gespeichert                    | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | verknüpfen | Kundendienst | einfache Daten  | volljährig   | verboten              |
      | für Werbung verwendet                          | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Werbung      | einfache Daten  | volljährig   | verboten              |
      | besondere Daten                                | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | besondere Daten | volljährig   | verboten              |
      | minderjährig                                   | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | minderjährig | verboten              |

  Szenariogrundriss: DSGVO, die öffentliche Ansprache durch Dritte trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        | Ergebnis              |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | rechtlich zu prüfen   |
      | hinter der Anmeldung                           | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | verboten              |
      | ein anderer schreibt über ihn                  | öffentlich                 | das Unternehmen    | ein anderer                  | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   | rechtlich zu prüfen   |
      | es fragt ein Interessent                       | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Interessent | speichern  | Kundendienst | einfache Daten  | volljährig   | mit Pflichten erlaubt |
      | verknüpft statt gespeichert                    | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | verknüpfen | Kundendienst | einfache Daten  | volljährig   | verboten              |
      | für Werbung verwendet                          | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Werbung      | einfache Daten  | volljährig   | verboten              |
      | besondere Daten                                | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | besondere Daten | volljährig   | verboten              |
      | minderjährig                                   | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | minderjährig | verboten              |

  Szenariogrundriss: Das Unternehmen antwortet dem Kunden: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R17.1c |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R17.1c |
      | am ersten Tag der DSGVO      | 25.05.2018 | R17.2c |
      | im Januar 2026               | 10.01.2026 | R17.2c |

  Szenariogrundriss: Das Unternehmen antwortet einem Dritten öffentlich: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R17.1d |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R17.1d |
      | am ersten Tag der DSGVO      | 25.05.2018 | R17.2d |
      | im Januar 2026               | 10.01.2026 | R17.2d |

  Szenariogrundriss: BDSG a.F., die Antwort an Kunden und Interessenten trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1c nicht

    Beispiele:
      | Fall                                                 | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Zweck         | Datenart        | Alter        | Inhalt der Nachricht     | Ergebnis              |
      | der Kunde schrieb nur der Öffentlichkeit             | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | mit Pflichten erlaubt |
      | in der geschlossenen Gruppe                          | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | verboten              |
      | ein anderer schreibt über den Kunden                 | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | verboten              |
      | der Antwort an einen Dritten dient eine eigene Regel | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | mit Pflichten erlaubt |
      | die Auskunft trägt einen Werbezusatz                 | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | Auskunft mit Werbezusatz | unbestimmt            |
      | Zusatzverkauf statt Kundendienst                     | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Zusatzverkauf | einfache Daten  | volljährig   | nur Auskunft             | unbestimmt            |
      | besondere Daten                                      | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | besondere Daten | volljährig   | nur Auskunft             | verboten              |
      | minderjähriger Kunde                                 | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | minderjährig | nur Auskunft             | unbestimmt            |

  Szenariogrundriss: DSGVO, die Antwort an Kunden und Interessenten trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2c nicht

    Beispiele:
      | Fall                                                 | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Zweck         | Datenart        | Alter        | Inhalt der Nachricht     | Ergebnis              |
      | der Kunde schrieb nur der Öffentlichkeit             | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | mit Pflichten erlaubt |
      | in der geschlossenen Gruppe                          | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | verboten              |
      | ein anderer schreibt über den Kunden                 | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | verboten              |
      | der Antwort an einen Dritten dient eine eigene Regel | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             | mit Pflichten erlaubt |
      | die Auskunft trägt einen Werbezusatz                 | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | Auskunft mit Werbezusatz | unbestimmt            |
      | Zusatzverkauf statt Kundendienst                     | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Zusatzverkauf | einfache Daten  | volljährig   | nur Auskunft             | unbestimmt            |
      | besondere Daten                                      | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | besondere Daten | volljährig   | nur Auskunft             | verboten              |
      | minderjähriger Kunde                                 | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | minderjährig | nur Auskunft             | unbestimmt            |

  Szenariogrundriss: BDSG a.F., die öffentliche Antwort an andere trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1d nicht

    Beispiele:
      | Fall                                      | Zugänglichkeit           | Adressat           | Verfasser                    | Betroffener | Zweck        | Datenart        | Alter        | Inhalt der Nachricht | Ergebnis              |
      | der Dritte schrieb nur der Öffentlichkeit | öffentlich               | die Öffentlichkeit | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | unbestimmt            |
      | hinter der Anmeldung                      | für jeden nach Anmeldung | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | verboten              |
      | ein anderer schreibt über ihn             | öffentlich               | das Unternehmen    | ein anderer                  | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | verboten              |
      | dem Kunden antwortet eine eigene Regel    | öffentlich               | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | mit Pflichten erlaubt |
      | nur Werbung                               | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Werbung          | unbestimmt            |
      | Werbung als Zweck                         | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Werbung      | einfache Daten  | volljährig   | nur Auskunft         | unbestimmt            |
      | besondere Daten                           | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | besondere Daten | volljährig   | nur Auskunft         | verboten              |
      | minderjährig                              | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | minderjährig | nur Auskunft         | unbestimmt            |

  Szenariogrundriss: DSGVO, die öffentliche Antwort an andere trägt nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2d nicht

    Beispiele:
      | Fall                                      | Zugänglichkeit           | Adressat           | Verfasser                    | Betroffener | Zweck        | Datenart        | Alter        | Inhalt der Nachricht | Ergebnis              |
      | der Dritte schrieb nur der Öffentlichkeit | öffentlich               | die Öffentlichkeit | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | unbestimmt            |
      | hinter der Anmeldung                      | für jeden nach Anmeldung | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | verboten              |
      | ein anderer schreibt über ihn             | öffentlich               | das Unternehmen    | ein anderer                  | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | verboten              |
      | dem Kunden antwortet eine eigene Regel    | öffentlich               | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         | mit Pflichten erlaubt |
      | nur Werbung                               | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Werbung          | unbestimmt            |
      | Werbung als Zweck                         | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Werbung      | einfache Daten  | volljährig   | nur Auskunft         | unbestimmt            |
      | besondere Daten                           | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | besondere Daten | volljährig   | nur Auskunft         | verboten              |
      | minderjährig                              | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | minderjährig | nur Auskunft         | unbestimmt            |

  Szenario: BDSG a.F.: Die Antwort nennt das Unternehmen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.1c
    Und es besteht die Pflicht: Unternehmen nennen, Frist: erste Antwort

  Szenariogrundriss: Ein offenes Anliegen bleibt gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Ergebnis              | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | erlaubt               | R17.1e |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | erlaubt               | R17.1e |
      | am ersten Tag der DSGVO      | 25.05.2018 | mit Pflichten erlaubt | R17.2e |
      | im Januar 2026               | 10.01.2026 | mit Pflichten erlaubt | R17.2e |

  Szenariogrundriss: BDSG a.F., das Aufbewahren trägt diese Regel nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Wenn am 15.02.2014 entschieden wird
    Dann ist es verboten
    Und es greift Regel R17.1e nicht

    Beispiele:
      | Fall                                | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Zweck        | Datenart        | Alter        | Zweckerreichung |
      | der Beitrag galt der Öffentlichkeit | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   |
      | aus der geschlossenen Gruppe        | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   |
      | ein anderer schrieb über den Kunden | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   |
      | kein Kunde und kein Interessent     | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   |
      | das Anliegen ist erledigt           | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck erledigt  |
      | für Werbung aufbewahrt              | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Werbung      | einfache Daten  | volljährig   | Zweck besteht   |
      | besondere Daten                     | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | besondere Daten | volljährig   | Zweck besteht   |
      | minderjähriger Kunde                | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | minderjährig | Zweck besteht   |

  Szenariogrundriss: DSGVO, das Aufbewahren trägt diese Regel nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R17.2e nicht

    Beispiele:
      | Fall                                  | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Zweck        | Datenart        | Alter        | Zweckerreichung | Altbestand         |
      | der Beitrag galt der Öffentlichkeit   | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   | danach             |
      | aus der geschlossenen Gruppe          | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   | danach             |
      | ein anderer schrieb über den Kunden   | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   | danach             |
      | kein Kunde und kein Interessent       | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   | danach             |
      | das Anliegen ist erledigt             | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck erledigt  | danach             |
      | für Werbung aufbewahrt                | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Werbung      | einfache Daten  | volljährig   | Zweck besteht   | danach             |
      | besondere Daten                       | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | besondere Daten | volljährig   | Zweck besteht   | danach             |
      | minderjähriger Kunde                  | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | minderjährig | Zweck besteht   | danach             |
      | Altbestand aus der Zeit vor der DSGVO | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | Zweck besteht   | vor dem 25.05.2018 |

  Szenariogrundriss: Der Kunde ist noch nicht informiert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                             | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. verlangt R17 nichts | 24.05.2018 | erlaubt               | R17.1a |
      | am ersten Tag der DSGVO läuft die Frist          | 25.05.2018 | mit Pflichten erlaubt | R17.2f |
      | im Januar 2026 ebenso                            | 10.01.2026 | mit Pflichten erlaubt | R17.2f |

  Szenario: DSGVO: Information mit der ersten Antwort, spätestens nach einem Monat
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 01.06.2024 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2f
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Antwort

  Szenariogrundriss: Die Information ist unterblieben: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                             | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. verlangt R17 nichts | 24.05.2018 | erlaubt               | R17.1a |
      | am ersten Tag der DSGVO ist sie nachzuholen      | 25.05.2018 | mit Pflichten erlaubt | R17.2g |
      | im Januar 2026 ebenso                            | 10.01.2026 | mit Pflichten erlaubt | R17.2g |

  Szenario: DSGVO: Was versäumt wurde, ist sofort nachzuholen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: informieren, Frist: sofort

  Szenariogrundriss: DSGVO, keine laufende Frist nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2f nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Vorgang    | Zweck        | Information      | Ergebnis              |
      | an die Öffentlichkeit gerichtet, dort gilt R11 | öffentlich          | die Öffentlichkeit | speichern  | Kundendienst | Frist läuft noch | mit Pflichten erlaubt |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | speichern  | Kundendienst | Frist läuft noch | verboten              |
      | nur gelesen                                    | öffentlich          | das Unternehmen    | beobachten | Kundendienst | Frist läuft noch | mit Pflichten erlaubt |
      | für Werbung fehlt die Grundlage                | öffentlich          | das Unternehmen    | speichern  | Werbung      | Frist läuft noch | verboten              |
      | schon informiert                               | öffentlich          | das Unternehmen    | speichern  | Kundendienst | erteilt          | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO, nichts nachzuholen nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2g nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Vorgang    | Zweck        | Information  | Ergebnis              |
      | an die Öffentlichkeit gerichtet, dort gilt R11 | öffentlich          | die Öffentlichkeit | speichern  | Kundendienst | unterblieben | mit Pflichten erlaubt |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | speichern  | Kundendienst | unterblieben | verboten              |
      | nur gelesen                                    | öffentlich          | das Unternehmen    | beobachten | Kundendienst | unterblieben | mit Pflichten erlaubt |
      | für Werbung fehlt die Grundlage                | öffentlich          | das Unternehmen    | speichern  | Werbung      | unterblieben | verboten              |
      | schon informiert                               | öffentlich          | das Unternehmen    | speichern  | Kundendienst | erteilt      | mit Pflichten erlaubt |

  Szenariogrundriss: Der Fall ist ohne Löschfrist gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. verlangt R17 nichts    | 24.05.2018 | erlaubt               | R17.1a |
      | am ersten Tag der DSGVO ist eine Frist zu bestimmen | 25.05.2018 | mit Pflichten erlaubt | R17.2h |
      | im Januar 2026 ebenso                               | 10.01.2026 | mit Pflichten erlaubt | R17.2h |

  Szenario: DSGVO: Die Löschfrist steht vor dem Speichern fest
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2h
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: vor Beginn

  Szenariogrundriss: DSGVO, keine Löschfrist nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2h nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Vorgang    | Zweck        | Speicherfrist | Ergebnis              |
      | an die Öffentlichkeit gerichtet, dort gilt R11 | öffentlich          | die Öffentlichkeit | speichern  | Kundendienst | unbegrenzt    | mit Pflichten erlaubt |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | speichern  | Kundendienst | unbegrenzt    | verboten              |
      | beim Verknüpfen gilt R29                       | öffentlich          | das Unternehmen    | verknüpfen | Kundendienst | unbegrenzt    | mit Pflichten erlaubt |
      | für Werbung fehlt die Grundlage                | öffentlich          | das Unternehmen    | speichern  | Werbung      | unbegrenzt    | verboten              |
      | die Frist steht schon fest                     | öffentlich          | das Unternehmen    | speichern  | Kundendienst | begrenzt      | mit Pflichten erlaubt |

  Szenario: Der Kunde als Verfasser wird vermutet, bis jemand etwas anderes sagt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2a
    Und vermutet ist Verfasser: die betroffene Person selbst

  Szenario: Wer der Betroffene ist, muss gesagt werden, wenn er hinter der Anmeldung schreibt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Betroffener
