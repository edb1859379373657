# language: de
Funktionalität: Was der Betreiber nach einer Meldung tun muss

  Szenariogrundriss: Bewiesene Unwahrheit ist zu löschen (TMG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: mit Nachweis
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R63.1a
    Und es besteht die Pflicht: entfernen
    Und es besteht die Pflicht: Verfasser informieren

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (TMG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1a nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Tag        |
      | am Tag danach                             | unwahre Tatsache             | mit Nachweis | 17.02.2024 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | mit Nachweis | 24.11.2016 |
      | Äußerung ist Meinung                      | Meinung                      | mit Nachweis | 24.11.2016 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | mit Nachweis | 24.11.2016 |
      | Äußerung ist Schmähung                    | Schmähung                    | mit Nachweis | 24.11.2016 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | mit Nachweis | 24.11.2016 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | 24.11.2016 |
      | Meldung ist konkret                       | unwahre Tatsache             | konkret      | 24.11.2016 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: mit Nachweis
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.11.2016 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (TMG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: mit Nachweis
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.11.2016 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (TMG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1a nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 24.11.2016 |

  Szenariogrundriss: Konkreter Meldung einer Unwahrheit ist nachzugehen (TMG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: <Prüfung>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R63.1b
    Und es besteht die Pflicht: prüfen
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                                | Prüfung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | erfolgt      | 25.10.2011 | 25.10.2011 |
      | am letzten Tag                      | erfolgt      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | erfolgt      | 01.09.2009 | 25.10.2011 |
      | Prüfung ist unterblieben            | unterblieben | 21.12.2017 | 21.12.2017 |

  Szenariogrundriss: Nicht „Konkreter Meldung einer Unwahrheit ist nachzugehen (TMG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1b nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Prüfung | Tag        |
      | am Tag danach                             | unwahre Tatsache             | konkret      | erfolgt | 17.02.2024 |
      | am Tag, bevor man es so verstand          | unwahre Tatsache             | konkret      | erfolgt | 24.10.2011 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | konkret      | erfolgt | 21.12.2017 |
      | Äußerung ist Meinung                      | Meinung                      | konkret      | erfolgt | 21.12.2017 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | konkret      | erfolgt | 21.12.2017 |
      | Äußerung ist Schmähung                    | Schmähung                    | konkret      | erfolgt | 21.12.2017 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | konkret      | erfolgt | 21.12.2017 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | erfolgt | 21.12.2017 |
      | Meldung ist mit Nachweis                  | unwahre Tatsache             | mit Nachweis | erfolgt | 21.12.2017 |
      | Prüfung ist läuft                         | unwahre Tatsache             | konkret      | läuft   | 21.12.2017 |

  Szenariogrundriss: Nicht „Konkreter Meldung einer Unwahrheit ist nachzugehen (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1b nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 21.12.2017 |

  Szenariogrundriss: Was eine konkrete Meldung verlangt, war noch offen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R63.1c

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | 24.10.2011 | 24.10.2011 |
      | am letzten Tag der Vorschrift        | 16.02.2024 | 24.10.2011 |
      | am letzten Tag dieses Verständnisses | 28.09.2010 | 24.10.2011 |

  Szenariogrundriss: Nicht „Was eine konkrete Meldung verlangt, war noch offen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R63.1c nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Tag        | Stand      |
      | am Tag danach                             | unwahre Tatsache             | konkret      | 17.02.2024 | 24.10.2011 |
      | am Tag, seit dem man es anders versteht   | unwahre Tatsache             | konkret      | 28.09.2010 | 25.10.2011 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | konkret      | 28.09.2010 | 28.09.2010 |
      | Äußerung ist Meinung                      | Meinung                      | konkret      | 28.09.2010 | 28.09.2010 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | konkret      | 28.09.2010 | 28.09.2010 |
      | Äußerung ist Schmähung                    | Schmähung                    | konkret      | 28.09.2010 | 28.09.2010 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | konkret      | 28.09.2010 | 28.09.2010 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | 28.09.2010 | 28.09.2010 |
      | Meldung ist mit Nachweis                  | unwahre Tatsache             | mit Nachweis | 28.09.2010 | 28.09.2010 |

  Szenariogrundriss: Nicht „Was eine konkrete Meldung verlangt, war noch offen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 28.09.2010 |

  Szenariogrundriss: Nicht „Was eine konkrete Meldung verlangt, war noch offen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1c nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 28.09.2010 |

  Szenariogrundriss: Nicht „Was eine konkrete Meldung verlangt, war noch offen“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1c nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 28.09.2010 |

  Szenariogrundriss: Während der Prüfung darf der Beitrag stehen bleiben (TMG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: läuft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.1d
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 25.10.2011 | 25.10.2011 |
      | am letzten Tag                      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 25.10.2011 |

  Szenariogrundriss: Nicht „Während der Prüfung darf der Beitrag stehen bleiben (TMG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1d nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Prüfung      | Tag        |
      | am Tag danach                             | unwahre Tatsache             | konkret      | läuft        | 17.02.2024 |
      | am Tag, bevor man es so verstand          | unwahre Tatsache             | konkret      | läuft        | 24.10.2011 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | konkret      | läuft        | 21.12.2017 |
      | Äußerung ist Meinung                      | Meinung                      | konkret      | läuft        | 21.12.2017 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | konkret      | läuft        | 21.12.2017 |
      | Äußerung ist Schmähung                    | Schmähung                    | konkret      | läuft        | 21.12.2017 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | konkret      | läuft        | 21.12.2017 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | läuft        | 21.12.2017 |
      | Meldung ist mit Nachweis                  | unwahre Tatsache             | mit Nachweis | läuft        | 21.12.2017 |
      | Prüfung ist erfolgt                       | unwahre Tatsache             | konkret      | erfolgt      | 21.12.2017 |
      | Prüfung ist unterblieben                  | unwahre Tatsache             | konkret      | unterblieben | 21.12.2017 |

  Szenariogrundriss: Nicht „Während der Prüfung darf der Beitrag stehen bleiben (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: läuft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1d nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 21.12.2017 |

  Szenariogrundriss: Unwahres ohne konkrete Meldung (TMG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R63.1e

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Unwahres ohne konkrete Meldung (TMG), weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R63.1e

    Beispiele:
      | Fall                 | Tag        |
      | Meldung ist pauschal | 24.11.2016 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (TMG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1e nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | am Tag danach                             | unwahre Tatsache             | 17.02.2024 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | 24.11.2016 |
      | Äußerung ist Meinung                      | Meinung                      | 24.11.2016 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 24.11.2016 |
      | Äußerung ist Schmähung                    | Schmähung                    | 24.11.2016 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | 24.11.2016 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1e nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.11.2016 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (TMG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: keine
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1e nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.11.2016 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (TMG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1e nicht

    Beispiele:
      | Fall                     | Meldung      | Tag        |
      | Meldung ist konkret      | konkret      | 24.11.2016 |
      | Meldung ist mit Nachweis | mit Nachweis | 24.11.2016 |

  Szenariogrundriss: Eine Prüfung einleiten (TMG): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R63.1f

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Eine Prüfung einleiten (TMG), weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.1f

    Beispiele:
      | Fall                     | Meldung      | Tag        |
      | Meldung ist konkret      | konkret      | 24.11.2016 |
      | Meldung ist mit Nachweis | mit Nachweis | 24.11.2016 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (TMG)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1f nicht

    Beispiele:
      | Fall          | Tag        |
      | am Tag danach | 17.02.2024 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1f nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 24.11.2016 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (TMG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1f nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.11.2016 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (TMG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1f nicht

    Beispiele:
      | Fall                 | Tag        |
      | Meldung ist pauschal | 24.11.2016 |

  Szenariogrundriss: Eine Prüfung auf pauschale Meldung einleiten (TMG): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R63.1g

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Nicht „Eine Prüfung auf pauschale Meldung einleiten (TMG)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1g nicht

    Beispiele:
      | Fall                                                | Meldung      | Bestrittener Kontakt       | Tag        |
      | am Tag danach                                       | pauschal     | unbestritten               | 17.02.2024 |
      | Meldung ist konkret                                 | konkret      | unbestritten               | 24.11.2016 |
      | Meldung ist mit Nachweis                            | mit Nachweis | unbestritten               | 24.11.2016 |
      | Bestrittener Kontakt ist bestritten                 | pauschal     | bestritten                 | 24.11.2016 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | pauschal     | wahrheitswidrig bestritten | 24.11.2016 |

  Szenariogrundriss: Nicht „Eine Prüfung auf pauschale Meldung einleiten (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1g nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 24.11.2016 |

  Szenariogrundriss: Nicht „Eine Prüfung auf pauschale Meldung einleiten (TMG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1g nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.11.2016 |

  Szenariogrundriss: Ablauf der Prüfung nach konkreter Meldung (TMG): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.1h
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                | Meldung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | konkret      | 25.10.2011 | 25.10.2011 |
      | am letzten Tag                      | konkret      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | konkret      | 01.09.2009 | 25.10.2011 |
      | Meldung ist mit Nachweis            | mit Nachweis | 21.12.2017 | 21.12.2017 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (TMG)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1h nicht

    Beispiele:
      | Fall                             | Meldung  | Tag        |
      | am Tag danach                    | konkret  | 17.02.2024 |
      | am Tag, bevor man es so verstand | konkret  | 24.10.2011 |
      | Meldung ist pauschal             | pauschal | 21.12.2017 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1h nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 21.12.2017 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (TMG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1h nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 21.12.2017 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (TMG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1h nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 21.12.2017 |

  Szenariogrundriss: Den Betreiber so genau unterrichten, dass er prüfen kann (TMG): <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: Betreiber
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.1i
    Und es besteht die Pflicht: konkret melden

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 25.10.2011 | 25.10.2011 |
      | am letzten Tag                      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 25.10.2011 |

  Szenariogrundriss: Nicht „Den Betreiber so genau unterrichten, dass er prüfen kann (TMG)“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: <Gegner des Löschverlangens>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.1i nicht

    Beispiele:
      | Fall                                                  | Gegner des Löschverlangens | Tag        |
      | am Tag danach                                         | Betreiber                  | 17.02.2024 |
      | am Tag, bevor man es so verstand                      | Betreiber                  | 24.10.2011 |
      | Gegner des Löschverlangens ist Verfasser              | Verfasser                  | 21.12.2017 |
      | Gegner des Löschverlangens ist ausländisches Netzwerk | ausländisches Netzwerk     | 21.12.2017 |

  Szenariogrundriss: Bewiesene Unwahrheit ist zu löschen (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: mit Nachweis
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R63.2a
    Und es besteht die Pflicht: entfernen
    Und es besteht die Pflicht: begründen
    Und es besteht die Pflicht: Meldenden informieren

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2a nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Tag        |
      | am Tag davor                              | unwahre Tatsache             | mit Nachweis | 16.02.2024 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | mit Nachweis | 05.07.2025 |
      | Äußerung ist Meinung                      | Meinung                      | mit Nachweis | 05.07.2025 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | mit Nachweis | 05.07.2025 |
      | Äußerung ist Schmähung                    | Schmähung                    | mit Nachweis | 05.07.2025 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | mit Nachweis | 05.07.2025 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | 05.07.2025 |
      | Meldung ist konkret                       | unwahre Tatsache             | konkret      | 05.07.2025 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: mit Nachweis
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: mit Nachweis
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Bewiesene Unwahrheit ist zu löschen (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2a nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Konkreter Meldung einer Unwahrheit ist nachzugehen (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R63.2b
    Und es besteht die Pflicht: prüfen
    Und es besteht die Pflicht: entfernen
    Und es besteht die Pflicht: Meldenden informieren

    Beispiele:
      | Fall                     | Prüfung      | Tag        |
      | am ersten Tag            | erfolgt      | 17.02.2024 |
      | im November 2026         | erfolgt      | 21.11.2026 |
      | Prüfung ist unterblieben | unterblieben | 05.07.2025 |

  Szenariogrundriss: Nicht „Konkreter Meldung einer Unwahrheit ist nachzugehen (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2b nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Prüfung | Tag        |
      | am Tag davor                              | unwahre Tatsache             | konkret      | erfolgt | 16.02.2024 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | konkret      | erfolgt | 05.07.2025 |
      | Äußerung ist Meinung                      | Meinung                      | konkret      | erfolgt | 05.07.2025 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | konkret      | erfolgt | 05.07.2025 |
      | Äußerung ist Schmähung                    | Schmähung                    | konkret      | erfolgt | 05.07.2025 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | konkret      | erfolgt | 05.07.2025 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | erfolgt | 05.07.2025 |
      | Meldung ist mit Nachweis                  | unwahre Tatsache             | mit Nachweis | erfolgt | 05.07.2025 |
      | Prüfung ist läuft                         | unwahre Tatsache             | konkret      | läuft   | 05.07.2025 |

  Szenariogrundriss: Nicht „Konkreter Meldung einer Unwahrheit ist nachzugehen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2b nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Während der Prüfung darf der Beitrag stehen bleiben (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: läuft
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.2d
    Und es besteht die Pflicht: Eingang bestätigen
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Während der Prüfung darf der Beitrag stehen bleiben (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2d nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung      | Prüfung      | Tag        |
      | am Tag davor                              | unwahre Tatsache             | konkret      | läuft        | 16.02.2024 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | konkret      | läuft        | 05.07.2025 |
      | Äußerung ist Meinung                      | Meinung                      | konkret      | läuft        | 05.07.2025 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | konkret      | läuft        | 05.07.2025 |
      | Äußerung ist Schmähung                    | Schmähung                    | konkret      | läuft        | 05.07.2025 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | konkret      | läuft        | 05.07.2025 |
      | Meldung ist pauschal                      | unwahre Tatsache             | pauschal     | läuft        | 05.07.2025 |
      | Meldung ist mit Nachweis                  | unwahre Tatsache             | mit Nachweis | läuft        | 05.07.2025 |
      | Prüfung ist erfolgt                       | unwahre Tatsache             | konkret      | erfolgt      | 05.07.2025 |
      | Prüfung ist unterblieben                  | unwahre Tatsache             | konkret      | unterblieben | 05.07.2025 |

  Szenariogrundriss: Nicht „Während der Prüfung darf der Beitrag stehen bleiben (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: läuft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2d nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Unwahres ohne konkrete Meldung (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R63.2e

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Unwahres ohne konkrete Meldung (DSA), weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R63.2e

    Beispiele:
      | Fall                 | Tag        |
      | Meldung ist pauschal | 05.07.2025 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2e nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | am Tag davor                              | unwahre Tatsache             | 16.02.2024 |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | 05.07.2025 |
      | Äußerung ist Meinung                      | Meinung                      | 05.07.2025 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 05.07.2025 |
      | Äußerung ist Schmähung                    | Schmähung                    | 05.07.2025 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | 05.07.2025 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2e nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: keine
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2e nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Unwahres ohne konkrete Meldung (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2e nicht

    Beispiele:
      | Fall                     | Meldung      | Tag        |
      | Meldung ist konkret      | konkret      | 05.07.2025 |
      | Meldung ist mit Nachweis | mit Nachweis | 05.07.2025 |

  Szenariogrundriss: Eine Prüfung einleiten (DSA): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R63.2f

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Eine Prüfung einleiten (DSA), weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.2f

    Beispiele:
      | Fall                     | Meldung      | Tag        |
      | Meldung ist konkret      | konkret      | 05.07.2025 |
      | Meldung ist mit Nachweis | mit Nachweis | 05.07.2025 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (DSA)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2f nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 16.02.2024 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2f nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 05.07.2025 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2f nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Eine Prüfung einleiten (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2f nicht

    Beispiele:
      | Fall                 | Tag        |
      | Meldung ist pauschal | 05.07.2025 |

  Szenariogrundriss: Eine Prüfung auf pauschale Meldung einleiten (DSA): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R63.2g

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Eine Prüfung auf pauschale Meldung einleiten (DSA)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2g nicht

    Beispiele:
      | Fall                                                | Meldung      | Bestrittener Kontakt       | Tag        |
      | am Tag davor                                        | pauschal     | unbestritten               | 16.02.2024 |
      | Meldung ist konkret                                 | konkret      | unbestritten               | 05.07.2025 |
      | Meldung ist mit Nachweis                            | mit Nachweis | unbestritten               | 05.07.2025 |
      | Bestrittener Kontakt ist bestritten                 | pauschal     | bestritten                 | 05.07.2025 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | pauschal     | wahrheitswidrig bestritten | 05.07.2025 |

  Szenariogrundriss: Nicht „Eine Prüfung auf pauschale Meldung einleiten (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2g nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 05.07.2025 |

  Szenariogrundriss: Nicht „Eine Prüfung auf pauschale Meldung einleiten (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2g nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Ablauf der Prüfung nach konkreter Meldung (DSA): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.2h
    Und es besteht die Pflicht: Eingang bestätigen
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen
    Und es besteht die Pflicht: Meldenden informieren

    Beispiele:
      | Fall                                  | Art des Dienstes | Meldung      | Tag        |
      | am ersten Tag                         | Forum            | konkret      | 17.02.2024 |
      | im November 2026                      | Forum            | konkret      | 21.11.2026 |
      | Art des Dienstes ist Marktplatz       | Marktplatz       | konkret      | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | konkret      | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk  | konkret      | 05.07.2025 |
      | Meldung ist mit Nachweis              | Forum            | mit Nachweis | 05.07.2025 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (DSA)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2h nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Meldung  | Tag        |
      | am Tag davor                                   | Forum                     | konkret  | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | konkret  | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | konkret  | 05.07.2025 |
      | Meldung ist pauschal                           | Forum                     | pauschal | 05.07.2025 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2h nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 05.07.2025 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2h nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Ablauf der Prüfung nach konkreter Meldung (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2h nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Dem Meldenden einen Beschwerdeweg anbieten (DSA): <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.2i
    Und es besteht die Pflicht: Beschwerdeweg anbieten

    Beispiele:
      | Fall                                  | Art des Dienstes | Meldung      | Tag        |
      | am ersten Tag                         | Forum            | konkret      | 17.02.2024 |
      | im November 2026                      | Forum            | konkret      | 21.11.2026 |
      | Art des Dienstes ist Marktplatz       | Marktplatz       | konkret      | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | konkret      | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk  | konkret      | 05.07.2025 |
      | Meldung ist mit Nachweis              | Forum            | mit Nachweis | 05.07.2025 |

  Szenariogrundriss: Nicht „Dem Meldenden einen Beschwerdeweg anbieten (DSA)“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Betriebsgröße: <Betriebsgröße>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2i nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Meldung  | Betriebsgröße    | Tag        |
      | am Tag davor                                   | Forum                     | konkret  | größerer Betrieb | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | konkret  | größerer Betrieb | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | konkret  | größerer Betrieb | 05.07.2025 |
      | Meldung ist pauschal                           | Forum                     | pauschal | größerer Betrieb | 05.07.2025 |
      | Betriebsgröße ist kleiner Betrieb              | Forum                     | konkret  | kleiner Betrieb  | 05.07.2025 |

  Szenariogrundriss: Nicht „Dem Meldenden einen Beschwerdeweg anbieten (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2i nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Dem Meldenden einen Beschwerdeweg anbieten (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: keine
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2i nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Auch die Meldung einer rechtmäßigen Äußerung ist zu bearbeiten (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R63.2j
    Und es besteht die Pflicht: Meldenden informieren

    Beispiele:
      | Fall                                      | Art des Dienstes | Äußerung                     | Meldung      | Tag        |
      | am ersten Tag                             | Forum            | wahre Tatsache               | konkret      | 17.02.2024 |
      | im November 2026                          | Forum            | wahre Tatsache               | konkret      | 21.11.2026 |
      | Art des Dienstes ist Marktplatz           | Marktplatz       | wahre Tatsache               | konkret      | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal     | Bewertungsportal | wahre Tatsache               | konkret      | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk      | großes Netzwerk  | wahre Tatsache               | konkret      | 05.07.2025 |
      | Äußerung ist Meinung                      | Forum            | Meinung                      | konkret      | 05.07.2025 |
      | Äußerung ist scharfe Kritik mit Sachbezug | Forum            | scharfe Kritik mit Sachbezug | konkret      | 05.07.2025 |
      | Meldung ist mit Nachweis                  | Forum            | wahre Tatsache               | mit Nachweis | 05.07.2025 |

  Szenariogrundriss: Nicht „Auch die Meldung einer rechtmäßigen Äußerung ist zu bearbeiten (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2j nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung         | Meldung  | Tag        |
      | am Tag davor                                   | Forum                     | wahre Tatsache   | konkret  | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache   | konkret  | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache   | konkret  | 05.07.2025 |
      | Äußerung ist unwahre Tatsache                  | Forum                     | unwahre Tatsache | konkret  | 05.07.2025 |
      | Äußerung ist Schmähung                         | Forum                     | Schmähung        | konkret  | 05.07.2025 |
      | Äußerung ist Beleidigung                       | Forum                     | Beleidigung      | konkret  | 05.07.2025 |
      | Meldung ist pauschal                           | Forum                     | wahre Tatsache   | pauschal | 05.07.2025 |

  Szenariogrundriss: Nicht „Auch die Meldung einer rechtmäßigen Äußerung ist zu bearbeiten (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2j nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Auch die Meldung einer rechtmäßigen Äußerung ist zu bearbeiten (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2j nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Auch die Meldung einer rechtmäßigen Äußerung ist zu bearbeiten (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R63.2j nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |
