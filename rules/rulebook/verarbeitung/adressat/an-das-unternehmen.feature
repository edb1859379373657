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
    Dann es greift Regel R17.1a nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | ein anderer schreibt über den Kunden           | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | ein Dritter fragt                              | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert, dafür gilt R29    | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | verknüpfen | Kundendienst | einfache Daten  | volljährig   |
      | für Werbung verwendet                          | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Werbung      | einfache Daten  | volljährig   |
      | besondere Daten                                | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | besondere Daten | volljährig   |

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
    Dann es greift Regel R17.2a nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | ein anderer schreibt über den Kunden           | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | ein Dritter fragt                              | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert, dafür gilt R29    | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | verknüpfen | Kundendienst | einfache Daten  | volljährig   |
      | für Werbung verwendet                          | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Werbung      | einfache Daten  | volljährig   |
      | besondere Daten                                | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | speichern  | Kundendienst | besondere Daten | volljährig   |

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
    Dann es greift Regel R17.1b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | hinter der Anmeldung                           | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | ein anderer schreibt über ihn                  | öffentlich                 | das Unternehmen    | ein anderer                  | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | es fragt ein Interessent                       | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Interessent | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert                    | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | verknüpfen | Kundendienst | einfache Daten  | volljährig   |
      | für Werbung verwendet                          | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Werbung      | einfache Daten  | volljährig   |
      | besondere Daten                                | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | besondere Daten | volljährig   |

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
    Dann es greift Regel R17.2b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Vorgang    | Zweck        | Datenart        | Alter        |
      | an die Öffentlichkeit statt an das Unternehmen | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | hinter der Anmeldung                           | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | ein anderer schreibt über ihn                  | öffentlich                 | das Unternehmen    | ein anderer                  | Dritter     | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | es fragt ein Interessent                       | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Interessent | speichern  | Kundendienst | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert                    | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | verknüpfen | Kundendienst | einfache Daten  | volljährig   |
      | für Werbung verwendet                          | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Werbung      | einfache Daten  | volljährig   |
      | besondere Daten                                | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Dritter     | speichern  | Kundendienst | besondere Daten | volljährig   |

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
    Dann es greift Regel R17.1c nicht

    Beispiele:
      | Fall                                                 | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Zweck         | Datenart        | Alter        | Inhalt der Nachricht     |
      | der Kunde schrieb nur der Öffentlichkeit             | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | in der geschlossenen Gruppe                          | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | ein anderer schreibt über den Kunden                 | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | der Antwort an einen Dritten dient eine eigene Regel | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | die Auskunft trägt einen Werbezusatz                 | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | Auskunft mit Werbezusatz |
      | Zusatzverkauf statt Kundendienst                     | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Zusatzverkauf | einfache Daten  | volljährig   | nur Auskunft             |
      | besondere Daten                                      | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | besondere Daten | volljährig   | nur Auskunft             |

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
    Dann es greift Regel R17.2c nicht

    Beispiele:
      | Fall                                                 | Zugänglichkeit      | Adressat           | Verfasser                    | Betroffener | Zweck         | Datenart        | Alter        | Inhalt der Nachricht     |
      | der Kunde schrieb nur der Öffentlichkeit             | öffentlich          | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | in der geschlossenen Gruppe                          | geschlossene Gruppe | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | ein anderer schreibt über den Kunden                 | öffentlich          | das Unternehmen    | ein anderer                  | Kunde       | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | der Antwort an einen Dritten dient eine eigene Regel | öffentlich          | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst  | einfache Daten  | volljährig   | nur Auskunft             |
      | die Auskunft trägt einen Werbezusatz                 | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | einfache Daten  | volljährig   | Auskunft mit Werbezusatz |
      | Zusatzverkauf statt Kundendienst                     | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Zusatzverkauf | einfache Daten  | volljährig   | nur Auskunft             |
      | besondere Daten                                      | öffentlich          | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst  | besondere Daten | volljährig   | nur Auskunft             |

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
    Dann es greift Regel R17.1d nicht

    Beispiele:
      | Fall                                      | Zugänglichkeit           | Adressat           | Verfasser                    | Betroffener | Zweck        | Datenart        | Alter        | Inhalt der Nachricht |
      | der Dritte schrieb nur der Öffentlichkeit | öffentlich               | die Öffentlichkeit | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | hinter der Anmeldung                      | für jeden nach Anmeldung | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | ein anderer schreibt über ihn             | öffentlich               | das Unternehmen    | ein anderer                  | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | dem Kunden antwortet eine eigene Regel    | öffentlich               | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | nur Werbung                               | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Werbung          |
      | Werbung als Zweck                         | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Werbung      | einfache Daten  | volljährig   | nur Auskunft         |
      | besondere Daten                           | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | besondere Daten | volljährig   | nur Auskunft         |

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
    Dann es greift Regel R17.2d nicht

    Beispiele:
      | Fall                                      | Zugänglichkeit           | Adressat           | Verfasser                    | Betroffener | Zweck        | Datenart        | Alter        | Inhalt der Nachricht |
      | der Dritte schrieb nur der Öffentlichkeit | öffentlich               | die Öffentlichkeit | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | hinter der Anmeldung                      | für jeden nach Anmeldung | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | ein anderer schreibt über ihn             | öffentlich               | das Unternehmen    | ein anderer                  | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | dem Kunden antwortet eine eigene Regel    | öffentlich               | das Unternehmen    | die betroffene Person selbst | Kunde       | Kundendienst | einfache Daten  | volljährig   | nur Auskunft         |
      | nur Werbung                               | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | einfache Daten  | volljährig   | nur Werbung          |
      | Werbung als Zweck                         | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Werbung      | einfache Daten  | volljährig   | nur Auskunft         |
      | besondere Daten                           | öffentlich               | das Unternehmen    | die betroffene Person selbst | Dritter     | Kundendienst | besondere Daten | volljährig   | nur Auskunft         |

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
    Dann es greift Regel R17.2f nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Vorgang    | Zweck        | Information      |
      | an die Öffentlichkeit gerichtet, dort gilt R11 | öffentlich          | die Öffentlichkeit | speichern  | Kundendienst | Frist läuft noch |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | speichern  | Kundendienst | Frist läuft noch |
      | nur gelesen                                    | öffentlich          | das Unternehmen    | beobachten | Kundendienst | Frist läuft noch |
      | für Werbung fehlt die Grundlage                | öffentlich          | das Unternehmen    | speichern  | Werbung      | Frist läuft noch |
      | schon informiert                               | öffentlich          | das Unternehmen    | speichern  | Kundendienst | erteilt          |

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
    Dann es greift Regel R17.2g nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Vorgang    | Zweck        | Information  |
      | an die Öffentlichkeit gerichtet, dort gilt R11 | öffentlich          | die Öffentlichkeit | speichern  | Kundendienst | unterblieben |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | speichern  | Kundendienst | unterblieben |
      | nur gelesen                                    | öffentlich          | das Unternehmen    | beobachten | Kundendienst | unterblieben |
      | für Werbung fehlt die Grundlage                | öffentlich          | das Unternehmen    | speichern  | Werbung      | unterblieben |
      | schon informiert                               | öffentlich          | das Unternehmen    | speichern  | Kundendienst | erteilt      |

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
    Dann es greift Regel R17.2h nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit      | Adressat           | Vorgang    | Zweck        | Speicherfrist |
      | an die Öffentlichkeit gerichtet, dort gilt R11 | öffentlich          | die Öffentlichkeit | speichern  | Kundendienst | unbegrenzt    |
      | in der geschlossenen Gruppe                    | geschlossene Gruppe | das Unternehmen    | speichern  | Kundendienst | unbegrenzt    |
      | beim Verknüpfen gilt R29                       | öffentlich          | das Unternehmen    | verknüpfen | Kundendienst | unbegrenzt    |
      | für Werbung fehlt die Grundlage                | öffentlich          | das Unternehmen    | speichern  | Werbung      | unbegrenzt    |
      | die Frist steht schon fest                     | öffentlich          | das Unternehmen    | speichern  | Kundendienst | begrenzt      |

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
