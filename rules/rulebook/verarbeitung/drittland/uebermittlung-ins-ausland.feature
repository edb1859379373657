# language: de
Funktionalität: Daten in den USA und anderen Drittländern

  Szenariogrundriss: C21: Werkzeug eines Anbieters in den USA, das öffentliche Beiträge speichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: <Listung>
    Und Standardvertragsklauseln: <Klauseln>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                            | Listung    | Klauseln    | Tag        | Ergebnis              | Regel  |
      | Safe Harbor                     | gelistet   | keine       | 15.02.2014 | mit Pflichten erlaubt | R28.1a |
      | am Tag vor dem Urteil           | gelistet   | keine       | 05.10.2015 | mit Pflichten erlaubt | R28.1a |
      | am Tag des Urteils              | gelistet   | keine       | 06.10.2015 | verboten              | R28.2a |
      | Lücke, früher gelistet          | gelistet   | keine       | 15.11.2015 | verboten              | R28.2a |
      | Lücke, nicht gelistet           | ungelistet | keine       | 15.11.2015 | verboten              | R28.6a |
      | Lücke, mit Klauseln             | gelistet   | mit Prüfung | 15.11.2015 | rechtlich zu prüfen   | R28.2b |
      | am letzten Tag der Lücke        | gelistet   | keine       | 11.07.2016 | verboten              | R28.2a |
      | am ersten Tag des Shield        | gelistet   | keine       | 12.07.2016 | mit Pflichten erlaubt | R28.3a |
      | Privacy Shield                  | gelistet   | keine       | 01.03.2017 | mit Pflichten erlaubt | R28.3a |
      | Privacy Shield unter der DSGVO  | gelistet   | keine       | 15.07.2020 | mit Pflichten erlaubt | R28.3b |
      | nach dem zweiten Urteil         | gelistet   | mit Prüfung | 01.10.2020 | rechtlich zu prüfen   | R28.4c |
      | ebenso ohne Klauseln            | gelistet   | keine       | 01.10.2020 | rechtlich zu prüfen   | R28.4c |
      | am Tag vor dem neuen Beschluss  | gelistet   | keine       | 09.07.2023 | rechtlich zu prüfen   | R28.4c |
      | Data Privacy Framework          | gelistet   | keine       | 01.10.2023 | mit Pflichten erlaubt | R28.5  |
      | nicht gelistet                  | ungelistet | mit Prüfung | 01.10.2023 | rechtlich zu prüfen   | R28.6c |

  Szenariogrundriss: C21 im Rückblick nach dem Kenntnisstand vom 21.11.2026: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: <Listung>
    Und Standardvertragsklauseln: <Klauseln>
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                   | Listung  | Klauseln    | Tag        | Ergebnis              | Regel  |
      | Safe Harbor trug nie                   | gelistet | keine       | 15.02.2014 | verboten              | R28.2a |
      | mit Klauseln bleibt es zu prüfen       | gelistet | mit Prüfung | 15.02.2014 | rechtlich zu prüfen   | R28.2b |
      | die Lücke                              | gelistet | keine       | 15.11.2015 | verboten              | R28.2a |
      | Privacy Shield trug nie                | gelistet | keine       | 01.03.2017 | verboten              | R28.4a |
      | Privacy Shield trug nie, mit Klauseln  | gelistet | mit Prüfung | 01.03.2017 | rechtlich zu prüfen   | R28.4b |
      | unter der DSGVO                        | gelistet | mit Prüfung | 01.10.2020 | rechtlich zu prüfen   | R28.4c |
      | Data Privacy Framework                 | gelistet | keine       | 01.10.2023 | mit Pflichten erlaubt | R28.5  |

  Szenario: Wer sich auf die Liste stützt, sieht nach
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R28.5
    Und es besteht die Pflicht: Zertifizierung prüfen, Frist: vor Beginn

  Szenario: Ohne Drittland, wovon ausgegangen wird, stellt sich die Frage nicht
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Wenn am 01.03.2026 entschieden wird
    Dann ist es erlaubt
    Und vermutet ist Drittland: keines

  Szenariogrundriss: Safe Harbor trug die Übermittlung in die USA (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.1a
    Und es besteht die Pflicht: Zertifizierung prüfen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 11.07.2016 | 05.10.2015 | mit Pflichten erlaubt |
      | noch nicht überholt        | 15.02.2014 | 05.10.2015 | mit Pflichten erlaubt |

  Szenariogrundriss: Safe Harbor trug die Übermittlung in die USA (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 12.07.2016 | 05.10.2015 |
      | überholt   | 15.02.2014 | 06.10.2015 |

  Szenariogrundriss: Safe Harbor trug die Übermittlung in die USA (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R28.1a nicht

    Beispiele:
      | Fall              | Drittland           | Standardvertragsklauseln | Zertifizierung des Empfängers |
      | anders: Drittland | keines oder anderes | unbekannt                | gelistet                      |
      | anders: Zertifizierung des Empfängers | USA                 | keine                    | ungelistet                    |

  Szenariogrundriss: Standardvertragsklauseln trugen die Übermittlung in die USA (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.1b
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 11.07.2016 | 05.10.2015 | mit Pflichten erlaubt |
      | noch nicht überholt        | 15.02.2014 | 05.10.2015 | mit Pflichten erlaubt |

  Szenario: Standardvertragsklauseln trugen die Übermittlung in die USA (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung oder ohne Prüfung
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R28.1b

  Szenariogrundriss: Standardvertragsklauseln trugen die Übermittlung in die USA (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 12.07.2016 | 05.10.2015 |
      | überholt   | 15.02.2014 | 06.10.2015 |

  Szenariogrundriss: Standardvertragsklauseln trugen die Übermittlung in die USA (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R28.1b nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln |
      | anders: Drittland | keines oder anderes | ungelistet                    | mit Prüfung              |
      | anders: Zertifizierung des Empfängers | USA                 | gelistet                      | mit Prüfung              |
      | anders: Standardvertragsklauseln | USA                 | ungelistet                    | keine                    |

  Szenariogrundriss: Safe Harbor trug nie (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.2a
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 06.10.2015 | verboten |
      | letzter Tag der Vorschrift | 11.07.2016 | 11.07.2016 | verboten |
      | erkannt                    | 15.02.2014 | 06.10.2015 | verboten |

  Szenariogrundriss: Safe Harbor trug nie (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 12.07.2016 | 12.07.2016 |
      | noch nicht erkannt | 15.02.2014 | 05.10.2015 |

  Szenariogrundriss: Safe Harbor trug nie (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 06.10.2015 entschieden wird
    Dann es greift Regel R28.2a nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln      |
      | anders: Drittland | keines oder anderes | gelistet                      | keine                         |
      | anders: Zertifizierung des Empfängers | USA                 | ungelistet                    | keine                         |
      | anders: Standardvertragsklauseln | USA                 | gelistet                      | mit Prüfung oder ohne Prüfung |

  Szenariogrundriss: Standardvertragsklauseln nach dem Ende von Safe Harbor (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.2b
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 06.10.2015 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 11.07.2016 | 11.07.2016 | rechtlich zu prüfen |
      | erkannt                    | 15.02.2014 | 06.10.2015 | rechtlich zu prüfen |

  Szenario: Standardvertragsklauseln nach dem Ende von Safe Harbor (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung oder ohne Prüfung
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 06.10.2015 entschieden wird
    Dann es greift Regel R28.2b

  Szenariogrundriss: Standardvertragsklauseln nach dem Ende von Safe Harbor (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.2b nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 12.07.2016 | 12.07.2016 |
      | noch nicht erkannt | 15.02.2014 | 05.10.2015 |

  Szenariogrundriss: Standardvertragsklauseln nach dem Ende von Safe Harbor (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 06.10.2015 entschieden wird
    Dann es greift Regel R28.2b nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln |
      | anders: Drittland | keines oder anderes | unbekannt                     | mit Prüfung              |
      | anders: Standardvertragsklauseln | USA                 | ungelistet                    | keine                    |

  Szenariogrundriss: Privacy Shield trug die Übermittlung in die USA (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.3a
    Und es besteht die Pflicht: Zertifizierung prüfen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 12.07.2016 | 12.07.2016 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |
      | noch nicht überholt        | 01.03.2017 | 15.07.2020 | mit Pflichten erlaubt |

  Szenariogrundriss: Privacy Shield trug die Übermittlung in die USA (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.3a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 11.07.2016 | 11.07.2016 |
      | Tag danach | 25.05.2018 | 25.05.2018 |
      | überholt   | 01.03.2017 | 16.07.2020 |

  Szenariogrundriss: Privacy Shield trug die Übermittlung in die USA (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2017 entschieden wird
    Dann es greift Regel R28.3a nicht

    Beispiele:
      | Fall              | Drittland           | Standardvertragsklauseln | Zertifizierung des Empfängers |
      | anders: Drittland | keines oder anderes | unbekannt                | gelistet                      |
      | anders: Zertifizierung des Empfängers | USA                 | keine                    | ungelistet                    |

  Szenariogrundriss: Privacy Shield trug die Übermittlung in die USA (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.3b
    Und es besteht die Pflicht: Zertifizierung prüfen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 09.07.2023 | 15.07.2020 | mit Pflichten erlaubt |
      | noch nicht überholt        | 01.03.2019 | 15.07.2020 | mit Pflichten erlaubt |

  Szenariogrundriss: Privacy Shield trug die Übermittlung in die USA (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.3b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 24.05.2018 | 24.05.2018 |
      | Tag danach | 10.07.2023 | 15.07.2020 |
      | überholt   | 01.03.2019 | 16.07.2020 |

  Szenariogrundriss: Privacy Shield trug die Übermittlung in die USA (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2019 entschieden wird
    Dann es greift Regel R28.3b nicht

    Beispiele:
      | Fall              | Drittland           | Standardvertragsklauseln | Zertifizierung des Empfängers |
      | anders: Drittland | keines oder anderes | unbekannt                | gelistet                      |
      | anders: Zertifizierung des Empfängers | USA                 | keine                    | ungelistet                    |

  Szenariogrundriss: Privacy Shield trug nie, und Klauseln fehlen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.4a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 12.07.2016 | 16.07.2020 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 16.07.2020 | verboten |
      | erkannt                    | 01.03.2017 | 16.07.2020 | verboten |

  Szenariogrundriss: Privacy Shield trug nie, und Klauseln fehlen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.4a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 11.07.2016 | 16.07.2020 |
      | Tag danach         | 25.05.2018 | 16.07.2020 |
      | noch nicht erkannt | 01.03.2017 | 15.07.2020 |

  Szenariogrundriss: Privacy Shield trug nie, und Klauseln fehlen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn über den 01.03.2017 nach dem Kenntnisstand vom 16.07.2020 entschieden wird
    Dann es greift Regel R28.4a nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln      |
      | anders: Drittland | keines oder anderes | gelistet                      | keine                         |
      | anders: Zertifizierung des Empfängers | USA                 | ungelistet                    | keine                         |
      | anders: Standardvertragsklauseln | USA                 | gelistet                      | mit Prüfung oder ohne Prüfung |

  Szenariogrundriss: Privacy Shield trug nie, Klauseln sind zu prüfen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.4b

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 12.07.2016 | 16.07.2020 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 16.07.2020 | rechtlich zu prüfen |
      | erkannt                    | 01.03.2017 | 16.07.2020 | rechtlich zu prüfen |

  Szenario: Privacy Shield trug nie, Klauseln sind zu prüfen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: mit Prüfung oder ohne Prüfung
    Wenn über den 01.03.2017 nach dem Kenntnisstand vom 16.07.2020 entschieden wird
    Dann es greift Regel R28.4b

  Szenariogrundriss: Privacy Shield trug nie, Klauseln sind zu prüfen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.4b nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 11.07.2016 | 16.07.2020 |
      | Tag danach         | 25.05.2018 | 16.07.2020 |
      | noch nicht erkannt | 01.03.2017 | 15.07.2020 |

  Szenariogrundriss: Privacy Shield trug nie, Klauseln sind zu prüfen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn über den 01.03.2017 nach dem Kenntnisstand vom 16.07.2020 entschieden wird
    Dann es greift Regel R28.4b nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln |
      | anders: Drittland | keines oder anderes | gelistet                      | mit Prüfung              |
      | anders: Zertifizierung des Empfängers | USA                 | ungelistet                    | mit Prüfung              |
      | anders: Standardvertragsklauseln | USA                 | gelistet                      | keine                    |

  Szenariogrundriss: Privacy Shield trug nie (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.4c
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 25.05.2018 | 16.07.2020 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 09.07.2023 | 09.07.2023 | rechtlich zu prüfen |
      | erkannt                    | 01.03.2019 | 16.07.2020 | rechtlich zu prüfen |

  Szenariogrundriss: Privacy Shield trug nie (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.4c nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2018 | 16.07.2020 |
      | Tag danach         | 10.07.2023 | 10.07.2023 |
      | noch nicht erkannt | 01.03.2019 | 15.07.2020 |

  Szenariogrundriss: Privacy Shield trug nie (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn über den 01.03.2019 nach dem Kenntnisstand vom 16.07.2020 entschieden wird
    Dann es greift Regel R28.4c nicht

    Beispiele:
      | Fall              | Drittland           | Standardvertragsklauseln | Zertifizierung des Empfängers |
      | anders: Drittland | keines oder anderes | unbekannt                | gelistet                      |
      | anders: Zertifizierung des Empfängers | USA                 | mit Prüfung              | ungelistet                    |

  Szenariogrundriss: Gelistet nach dem Data Privacy Framework (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.5
    Und es besteht die Pflicht: Zertifizierung prüfen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 10.07.2023 | 10.07.2023 | mit Pflichten erlaubt |

  Szenariogrundriss: Gelistet nach dem Data Privacy Framework (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: gelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.5 nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 09.07.2023 | 09.07.2023 |

  Szenariogrundriss: Gelistet nach dem Data Privacy Framework (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R28.5 nicht

    Beispiele:
      | Fall              | Drittland           | Standardvertragsklauseln | Zertifizierung des Empfängers |
      | anders: Drittland | keines oder anderes | unbekannt                | gelistet                      |
      | anders: Zertifizierung des Empfängers | USA                 | keine                    | ungelistet                    |

  Szenariogrundriss: In die USA ohne Listung und ohne Klauseln (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.6a
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: In die USA ohne Listung und ohne Klauseln (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.6a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: In die USA ohne Listung und ohne Klauseln (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R28.6a nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln      |
      | anders: Drittland | keines oder anderes | ungelistet                    | keine                         |
      | anders: Zertifizierung des Empfängers | USA                 | gelistet                      | keine                         |
      | anders: Standardvertragsklauseln | USA                 | ungelistet                    | mit Prüfung oder ohne Prüfung |

  Szenariogrundriss: In die USA mit Klauseln neben dem Privacy Shield (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.6b

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 12.07.2016 | 12.07.2016 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: In die USA mit Klauseln neben dem Privacy Shield (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung oder ohne Prüfung
    Wenn am 01.03.2017 entschieden wird
    Dann es greift Regel R28.6b

  Szenariogrundriss: In die USA mit Klauseln neben dem Privacy Shield (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.6b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 11.07.2016 | 11.07.2016 |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: In die USA mit Klauseln neben dem Privacy Shield (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2017 entschieden wird
    Dann es greift Regel R28.6b nicht

    Beispiele:
      | Fall              | Drittland           | Zertifizierung des Empfängers | Standardvertragsklauseln |
      | anders: Drittland | keines oder anderes | ungelistet                    | mit Prüfung              |
      | anders: Zertifizierung des Empfängers | USA                 | gelistet                      | mit Prüfung              |
      | anders: Standardvertragsklauseln | USA                 | ungelistet                    | keine                    |

  Szenariogrundriss: In die USA ohne Listung (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.6c
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: In die USA ohne Listung (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.6c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: In die USA ohne Listung (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Zertifizierung des Empfängers: <Zertifizierung des Empfängers>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R28.6c nicht

    Beispiele:
      | Fall              | Drittland           | Standardvertragsklauseln | Zertifizierung des Empfängers |
      | anders: Drittland | keines oder anderes | unbekannt                | ungelistet                    |
      | anders: Zertifizierung des Empfängers | USA                 | mit Prüfung              | gelistet                      |

  Szenariogrundriss: In ein anderes Drittland ohne Klauseln (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.7a
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: In ein anderes Drittland ohne Klauseln (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.7a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: In ein anderes Drittland ohne Klauseln (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R28.7a nicht

    Beispiele:
      | Fall              | Drittland       | Standardvertragsklauseln      |
      | anders: Drittland | keines oder USA | keine                         |
      | anders: Standardvertragsklauseln | anderes         | mit Prüfung oder ohne Prüfung |

  Szenariogrundriss: In ein anderes Drittland ohne Klauseln (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.7b
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: In ein anderes Drittland ohne Klauseln (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: keine
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.7b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: In ein anderes Drittland ohne Klauseln (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R28.7b nicht

    Beispiele:
      | Fall              | Drittland       | Standardvertragsklauseln      |
      | anders: Drittland | keines oder USA | keine                         |
      | anders: Standardvertragsklauseln | anderes         | mit Prüfung oder ohne Prüfung |

  Szenariogrundriss: Klauseln ohne Prüfung des Rechts im Drittland (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: ohne Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.7c
    Und es besteht die Pflicht: Garantien vereinbaren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 16.07.2020 | rechtlich zu prüfen |
      | erkannt                   | 01.03.2026 | 16.07.2020 | rechtlich zu prüfen |

  Szenariogrundriss: Klauseln ohne Prüfung des Rechts im Drittland (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: ohne Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.7c nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2018 | 16.07.2020 |
      | noch nicht erkannt | 01.03.2026 | 15.07.2020 |

  Szenariogrundriss: Klauseln ohne Prüfung des Rechts im Drittland (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R28.7c nicht

    Beispiele:
      | Fall              | Drittland       | Standardvertragsklauseln |
      | anders: Drittland | keines oder USA | ohne Prüfung             |
      | anders: Standardvertragsklauseln | anderes         | mit Prüfung oder keine   |

  Szenariogrundriss: Klauseln mit Prüfung des Rechts im Drittland (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R28.7d
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Klauseln mit Prüfung des Rechts im Drittland (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: anderes
    Und Standardvertragsklauseln: mit Prüfung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R28.7d nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Klauseln mit Prüfung des Rechts im Drittland (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Und Standardvertragsklauseln: <Standardvertragsklauseln>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R28.7d nicht

    Beispiele:
      | Fall              | Drittland       | Standardvertragsklauseln |
      | anders: Drittland | keines oder USA | mit Prüfung              |
      | anders: Standardvertragsklauseln | anderes         | ohne Prüfung oder keine  |
