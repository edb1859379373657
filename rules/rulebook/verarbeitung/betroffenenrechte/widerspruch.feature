# language: de
Funktionalität: Der allgemeine Widerspruch

  Szenario: Der Widerspruch eines Kunden lässt seinen Servicefall unberührt, am 01.03.2014
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Wenn am 01.03.2014 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R17.1a

  Szenario: Der Widerspruch eines Kunden lässt seinen Servicefall unberührt, am 01.03.2026
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2a
    Und es greift Regel R80.2a nicht

  Szenario: Auch nach dem Widerspruch bleibt die Sperrliste, am 01.03.2014
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.1a ist verdrängt durch R82.1g

  Szenario: Auch nach dem Widerspruch bleibt die Sperrliste, am 01.03.2026
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.2b ist verdrängt durch R82.2g
    Und Regel R39.2 ist verdrängt durch R82.2g

  Szenariogrundriss: Ein Verfasser widerspricht der Beobachtung des Marktes: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.1a
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht der Widerspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein Verfasser widerspricht der Beobachtung des Marktes, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R80.1a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Nicht der Widerspruch: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R80.1a nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe          | Zweck |
      | ein anderer Widerspruch | keiner oder gegen Werbung | keine                     | Beobachtung des Marktes |
      | andere Gründe           | allgemein                 | in Prüfung oder dargelegt | Beobachtung des Marktes |
      | ein anderer Zweck       | allgemein                 | keine                     | Kundendienst oder Beschwerde oder Anschriftenermittlung |

  Szenariogrundriss: Der Widerspruch des Verfassers wird noch geprüft: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.1b
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Widerspruch in Prüfung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Der Widerspruch des Verfassers wird noch geprüft, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R80.1b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Nicht der Widerspruch in Prüfung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R80.1b nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe     | Zweck |
      | ein anderer Widerspruch | keiner oder gegen Werbung | in Prüfung           | Beobachtung des Marktes |
      | andere Gründe           | allgemein                 | keine oder dargelegt | Beobachtung des Marktes |
      | ein anderer Zweck       | allgemein                 | in Prüfung           | Kundendienst oder Beschwerde oder Anschriftenermittlung |

  Szenariogrundriss: Ein Dritter, der gefragt hatte, widerspricht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.1c
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht der Widerspruch eines Dritten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein Dritter, der gefragt hatte, widerspricht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R80.1c

    Beispiele:
      | Fall                 | Zweck                        | Betroffener |
      | jeder dieser Zwecke  | Kundendienst oder Beschwerde | Dritter |
      | jede dieser Personen | Kundendienst                 | Beschäftigter oder Bewerber oder Schuldner oder Dritter |

  Szenariogrundriss: Nicht der Widerspruch eines Dritten: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R80.1c nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe          | Zweck                                    | Betroffener |
      | ein anderer Widerspruch | keiner oder gegen Werbung | keine                     | Kundendienst                             | Dritter |
      | andere Gründe           | allgemein                 | in Prüfung oder dargelegt | Kundendienst                             | Dritter |
      | ein anderer Zweck       | allgemein                 | keine                     | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Dritter |
      | eine andere Person      | allgemein                 | keine                     | Kundendienst                             | Kunde oder Interessent |

  Szenariogrundriss: Ein Verfasser widerspricht der Beobachtung des Marktes: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.2a
    Und es besteht die Pflicht: Verarbeitung einschränken, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der Widerspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Ein Verfasser widerspricht der Beobachtung des Marktes, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R80.2a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2a

  Szenariogrundriss: Ein Verfasser widerspricht der Beobachtung des Marktes, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2a

    Beispiele:
      | Fall                        | Zwingende Gründe      | Zweck |
      | beides bei Zwingende Gründe | keine oder in Prüfung | Beobachtung des Marktes |
      | jeder dieser Zwecke         | keine                 | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Nicht der Widerspruch: ein anderer Vorgang (R80.2a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2a nicht

  Szenariogrundriss: Nicht der Widerspruch: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2a nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe | Zweck |
      | ein anderer Widerspruch | keiner oder gegen Werbung | keine            | Beobachtung des Marktes |
      | andere Gründe           | allgemein                 | dargelegt        | Beobachtung des Marktes |
      | ein anderer Zweck       | allgemein                 | keine            | Kundendienst oder Beschwerde oder Anschriftenermittlung |

  Szenariogrundriss: Der Verfasser widerspricht, und die Beiträge liegen noch da: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.2b
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der Widerspruch gegen das Aufbewahren, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Der Verfasser widerspricht, und die Beiträge liegen noch da, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Nicht der Widerspruch gegen das Aufbewahren: ein anderer Vorgang (R80.2b)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2b nicht

  Szenariogrundriss: Nicht der Widerspruch gegen das Aufbewahren: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2b nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe          | Zweck |
      | ein anderer Widerspruch | keiner oder gegen Werbung | keine                     | Beobachtung des Marktes |
      | andere Gründe           | allgemein                 | in Prüfung oder dargelegt | Beobachtung des Marktes |
      | ein anderer Zweck       | allgemein                 | keine                     | Kundendienst oder Beschwerde oder Anschriftenermittlung |

  Szenariogrundriss: Der Widerspruch gegen das Aufbewahren wird geprüft: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.2c
    Und es besteht die Pflicht: Verarbeitung einschränken, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht der Widerspruch in Prüfung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht der Widerspruch in Prüfung: ein anderer Vorgang (R80.2c)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2c nicht

  Szenariogrundriss: Nicht der Widerspruch in Prüfung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2c nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe |
      | ein anderer Widerspruch | keiner oder gegen Werbung | in Prüfung |
      | andere Gründe           | allgemein                 | keine oder dargelegt |

  Szenariogrundriss: Ein Dritter, der gefragt hatte, widerspricht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.2d
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der Widerspruch eines Dritten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.2d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein Dritter, der gefragt hatte, widerspricht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2d

    Beispiele:
      | Fall                 | Zweck                        | Betroffener |
      | jeder dieser Zwecke  | Kundendienst oder Beschwerde | Dritter |
      | jede dieser Personen | Kundendienst                 | Beschäftigter oder Bewerber oder Schuldner oder Dritter |

  Szenariogrundriss: Nicht der Widerspruch eines Dritten: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2d nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe          | Zweck                                    | Betroffener |
      | ein anderer Widerspruch | keiner oder gegen Werbung | keine                     | Kundendienst                             | Dritter |
      | andere Gründe           | allgemein                 | in Prüfung oder dargelegt | Kundendienst                             | Dritter |
      | ein anderer Zweck       | allgemein                 | keine                     | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Dritter |
      | eine andere Person      | allgemein                 | keine                     | Kundendienst                             | Kunde oder Interessent |

  Szenariogrundriss: Das Unternehmen hat zwingende Gründe dargelegt: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: dargelegt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R80.2e
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die dargelegten Gründe, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: allgemein
    Und Zwingende Gründe: dargelegt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R80.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht die dargelegten Gründe: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Widerspruch: <Widerspruch>
    Und Zwingende Gründe: <Zwingende Gründe>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R80.2e nicht

    Beispiele:
      | Fall                    | Widerspruch               | Zwingende Gründe |
      | ein anderer Widerspruch | keiner oder gegen Werbung | dargelegt |
      | andere Gründe           | allgemein                 | keine oder in Prüfung |
