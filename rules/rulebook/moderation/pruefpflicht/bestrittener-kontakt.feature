# language: de
Funktionalität: Der Bewertete bestreitet, dass der Verfasser je sein Kunde war

  Szenariogrundriss: Pauschal bestrittener Kundenkontakt (bis 2016): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.1a

    Beispiele:
      | Fall                                                | Bestrittener Kontakt       | Tag        | Stand      |
      | am Tag, seit dem man es so versteht                 | bestritten                 | 25.10.2011 | 25.10.2011 |
      | am letzten Tag                                      | bestritten                 | 29.02.2016 | 29.02.2016 |
      | im Rückblick auf den ersten Tag                     | bestritten                 | 01.09.2009 | 25.10.2011 |
      | am letzten Tag dieses Verständnisses                | bestritten                 | 27.12.2013 | 29.02.2016 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | wahrheitswidrig bestritten | 27.12.2013 | 27.12.2013 |

  Szenariogrundriss: Pauschal bestrittener Kundenkontakt (bis 2016), weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.1a

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 27.12.2013 |

  Szenariogrundriss: Nicht „Pauschal bestrittener Kundenkontakt (bis 2016)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R64.1a nicht

    Beispiele:
      | Fall                                    | Meldung      | Bestrittener Kontakt | Tag        | Stand      |
      | am Tag, bevor man es so verstand        | pauschal     | bestritten           | 24.10.2011 | 24.10.2011 |
      | am Tag, seit dem man es anders versteht | pauschal     | bestritten           | 27.12.2013 | 01.03.2016 |
      | Meldung ist konkret                     | konkret      | bestritten           | 27.12.2013 | 27.12.2013 |
      | Meldung ist mit Nachweis                | mit Nachweis | bestritten           | 27.12.2013 | 27.12.2013 |
      | Bestrittener Kontakt ist unbestritten   | pauschal     | unbestritten         | 27.12.2013 | 27.12.2013 |

  Szenariogrundriss: Nicht „Pauschal bestrittener Kundenkontakt (bis 2016)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 27.12.2013 |

  Szenariogrundriss: Pauschal bestrittener Kundenkontakt (2016 bis 2022): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.1b

    Beispiele:
      | Fall                                                | Bestrittener Kontakt       | Tag        | Stand      |
      | am Tag, seit dem man es so versteht                 | bestritten                 | 01.03.2016 | 01.03.2016 |
      | am letzten Tag                                      | bestritten                 | 08.08.2022 | 08.08.2022 |
      | im Rückblick auf den ersten Tag                     | bestritten                 | 01.09.2009 | 01.03.2016 |
      | am letzten Tag dieses Verständnisses                | bestritten                 | 21.05.2019 | 08.08.2022 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | wahrheitswidrig bestritten | 21.05.2019 | 21.05.2019 |

  Szenariogrundriss: Pauschal bestrittener Kundenkontakt (2016 bis 2022), weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.1b

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 21.05.2019 |

  Szenariogrundriss: Nicht „Pauschal bestrittener Kundenkontakt (2016 bis 2022)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R64.1b nicht

    Beispiele:
      | Fall                                    | Meldung      | Bestrittener Kontakt | Tag        | Stand      |
      | am Tag, bevor man es so verstand        | pauschal     | bestritten           | 29.02.2016 | 29.02.2016 |
      | am Tag, seit dem man es anders versteht | pauschal     | bestritten           | 21.05.2019 | 09.08.2022 |
      | Meldung ist konkret                     | konkret      | bestritten           | 21.05.2019 | 21.05.2019 |
      | Meldung ist mit Nachweis                | mit Nachweis | bestritten           | 21.05.2019 | 21.05.2019 |
      | Bestrittener Kontakt ist unbestritten   | pauschal     | unbestritten         | 21.05.2019 | 21.05.2019 |

  Szenariogrundriss: Nicht „Pauschal bestrittener Kundenkontakt (2016 bis 2022)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 21.05.2019 |

  Szenariogrundriss: Konkret bestrittener Kundenkontakt ohne Prüfung: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R64.1c
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                | Meldung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | konkret      | 25.10.2011 | 25.10.2011 |
      | im November 2026                    | konkret      | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | konkret      | 01.09.2009 | 25.10.2011 |
      | Meldung ist mit Nachweis            | mit Nachweis | 09.05.2019 | 09.05.2019 |

  Szenariogrundriss: Nicht „Konkret bestrittener Kundenkontakt ohne Prüfung“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.1c nicht

    Beispiele:
      | Fall                                                | Meldung  | Bestrittener Kontakt       | Prüfung      | Tag        |
      | am Tag, bevor man es so verstand                    | konkret  | bestritten                 | unterblieben | 24.10.2011 |
      | Meldung ist pauschal                                | pauschal | bestritten                 | unterblieben | 09.05.2019 |
      | Bestrittener Kontakt ist unbestritten               | konkret  | unbestritten               | unterblieben | 09.05.2019 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | konkret  | wahrheitswidrig bestritten | unterblieben | 09.05.2019 |
      | Prüfung ist erfolgt                                 | konkret  | bestritten                 | erfolgt      | 09.05.2019 |
      | Prüfung ist läuft                                   | konkret  | bestritten                 | läuft        | 09.05.2019 |

  Szenariogrundriss: Konkret bestrittener Kundenkontakt während der Prüfung: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: läuft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R64.1d
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                | Meldung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | konkret      | 25.10.2011 | 25.10.2011 |
      | im November 2026                    | konkret      | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | konkret      | 01.09.2009 | 25.10.2011 |
      | Meldung ist mit Nachweis            | mit Nachweis | 09.05.2019 | 09.05.2019 |

  Szenariogrundriss: Nicht „Konkret bestrittener Kundenkontakt während der Prüfung“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.1d nicht

    Beispiele:
      | Fall                                                | Meldung  | Bestrittener Kontakt       | Prüfung      | Tag        |
      | am Tag, bevor man es so verstand                    | konkret  | bestritten                 | läuft        | 24.10.2011 |
      | Meldung ist pauschal                                | pauschal | bestritten                 | läuft        | 09.05.2019 |
      | Bestrittener Kontakt ist unbestritten               | konkret  | unbestritten               | läuft        | 09.05.2019 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | konkret  | wahrheitswidrig bestritten | läuft        | 09.05.2019 |
      | Prüfung ist erfolgt                                 | konkret  | bestritten                 | erfolgt      | 09.05.2019 |
      | Prüfung ist unterblieben                            | konkret  | bestritten                 | unterblieben | 09.05.2019 |

  Szenariogrundriss: Auch pauschales Bestreiten löst eine Prüfung aus: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R64.2a
    Und es besteht die Pflicht: prüfen
    Und es besteht die Pflicht: Verfasser befragen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 09.08.2022 | 09.08.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 09.08.2022 |

  Szenariogrundriss: Nicht „Auch pauschales Bestreiten löst eine Prüfung aus“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2a nicht

    Beispiele:
      | Fall                                                | Meldung      | Bestrittener Kontakt       | Prüfung      | Tag        |
      | am Tag, bevor man es so verstand                    | pauschal     | bestritten                 | unterblieben | 08.08.2022 |
      | Meldung ist konkret                                 | konkret      | bestritten                 | unterblieben | 29.09.2024 |
      | Meldung ist mit Nachweis                            | mit Nachweis | bestritten                 | unterblieben | 29.09.2024 |
      | Bestrittener Kontakt ist unbestritten               | pauschal     | unbestritten               | unterblieben | 29.09.2024 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | pauschal     | wahrheitswidrig bestritten | unterblieben | 29.09.2024 |
      | Prüfung ist erfolgt                                 | pauschal     | bestritten                 | erfolgt      | 29.09.2024 |
      | Prüfung ist läuft                                   | pauschal     | bestritten                 | läuft        | 29.09.2024 |

  Szenariogrundriss: Laufende Prüfung nach pauschalem Bestreiten: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: läuft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R64.2b
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 09.08.2022 | 09.08.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 09.08.2022 |

  Szenariogrundriss: Nicht „Laufende Prüfung nach pauschalem Bestreiten“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2b nicht

    Beispiele:
      | Fall                                                | Meldung      | Bestrittener Kontakt       | Prüfung      | Tag        |
      | am Tag, bevor man es so verstand                    | pauschal     | bestritten                 | läuft        | 08.08.2022 |
      | Meldung ist konkret                                 | konkret      | bestritten                 | läuft        | 29.09.2024 |
      | Meldung ist mit Nachweis                            | mit Nachweis | bestritten                 | läuft        | 29.09.2024 |
      | Bestrittener Kontakt ist unbestritten               | pauschal     | unbestritten               | läuft        | 29.09.2024 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | pauschal     | wahrheitswidrig bestritten | läuft        | 29.09.2024 |
      | Prüfung ist erfolgt                                 | pauschal     | bestritten                 | erfolgt      | 29.09.2024 |
      | Prüfung ist unterblieben                            | pauschal     | bestritten                 | unterblieben | 29.09.2024 |

  Szenariogrundriss: Abgeschlossene Prüfung nach pauschalem Bestreiten: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R64.2c
    Und es besteht die Pflicht: Meldenden informieren

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 09.08.2022 | 09.08.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 09.08.2022 |

  Szenariogrundriss: Nicht „Abgeschlossene Prüfung nach pauschalem Bestreiten“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: <Prüfung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2c nicht

    Beispiele:
      | Fall                                                | Meldung      | Bestrittener Kontakt       | Prüfung      | Tag        |
      | am Tag, bevor man es so verstand                    | pauschal     | bestritten                 | erfolgt      | 08.08.2022 |
      | Meldung ist konkret                                 | konkret      | bestritten                 | erfolgt      | 29.09.2024 |
      | Meldung ist mit Nachweis                            | mit Nachweis | bestritten                 | erfolgt      | 29.09.2024 |
      | Bestrittener Kontakt ist unbestritten               | pauschal     | unbestritten               | erfolgt      | 29.09.2024 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | pauschal     | wahrheitswidrig bestritten | erfolgt      | 29.09.2024 |
      | Prüfung ist läuft                                   | pauschal     | bestritten                 | läuft        | 29.09.2024 |
      | Prüfung ist unterblieben                            | pauschal     | bestritten                 | unterblieben | 29.09.2024 |

  Szenariogrundriss: Prüfung nach pauschalem Bestreiten einleiten: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R64.2d
    Und es besteht die Pflicht: Verfasser befragen
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 09.08.2022 | 09.08.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 09.08.2022 |

  Szenariogrundriss: Nicht „Prüfung nach pauschalem Bestreiten einleiten“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2d nicht

    Beispiele:
      | Fall                                                | Meldung      | Bestrittener Kontakt       | Tag        |
      | am Tag, bevor man es so verstand                    | pauschal     | bestritten                 | 08.08.2022 |
      | Meldung ist konkret                                 | konkret      | bestritten                 | 29.09.2024 |
      | Meldung ist mit Nachweis                            | mit Nachweis | bestritten                 | 29.09.2024 |
      | Bestrittener Kontakt ist unbestritten               | pauschal     | unbestritten               | 29.09.2024 |
      | Bestrittener Kontakt ist wahrheitswidrig bestritten | pauschal     | wahrheitswidrig bestritten | 29.09.2024 |

  Szenariogrundriss: Nicht „Prüfung nach pauschalem Bestreiten einleiten“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2d nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 29.09.2024 |

  Szenariogrundriss: Nicht „Prüfung nach pauschalem Bestreiten einleiten“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2d nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 29.09.2024 |

  Szenariogrundriss: Folgen eines falschen Bestreitens waren noch offen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.2e

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am Tag, seit dem man es so versteht  | 09.08.2022 | 09.08.2022 |
      | am letzten Tag                       | 08.09.2022 | 08.09.2022 |
      | im Rückblick auf den ersten Tag      | 01.09.2009 | 09.08.2022 |
      | am letzten Tag dieses Verständnisses | 24.08.2022 | 08.09.2022 |

  Szenariogrundriss: Folgen eines falschen Bestreitens waren noch offen, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.2e

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.08.2022 |

  Szenariogrundriss: Nicht „Folgen eines falschen Bestreitens waren noch offen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R64.2e nicht

    Beispiele:
      | Fall                                    | Meldung      | Bestrittener Kontakt       | Tag        | Stand      |
      | am Tag, bevor man es so verstand        | pauschal     | wahrheitswidrig bestritten | 08.08.2022 | 08.08.2022 |
      | am Tag, seit dem man es anders versteht | pauschal     | wahrheitswidrig bestritten | 24.08.2022 | 09.09.2022 |
      | Meldung ist konkret                     | konkret      | wahrheitswidrig bestritten | 24.08.2022 | 24.08.2022 |
      | Meldung ist mit Nachweis                | mit Nachweis | wahrheitswidrig bestritten | 24.08.2022 | 24.08.2022 |
      | Bestrittener Kontakt ist unbestritten   | pauschal     | unbestritten               | 24.08.2022 | 24.08.2022 |
      | Bestrittener Kontakt ist bestritten     | pauschal     | bestritten                 | 24.08.2022 | 24.08.2022 |

  Szenariogrundriss: Nicht „Folgen eines falschen Bestreitens waren noch offen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.2e nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.08.2022 |

  Szenariogrundriss: Falsches Bestreiten verpflichtet den Betreiber zu nichts: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R64.3a

    Beispiele:
      | Fall                                | Tag        | Stand      | Ergebnis              |
      | am Tag, seit dem man es so versteht | 09.09.2022 | 09.09.2022 | erlaubt               |
      | im November 2026                    | 21.11.2026 | 21.11.2026 | mit Pflichten erlaubt |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 09.09.2022 | erlaubt               |

  Szenariogrundriss: Falsches Bestreiten verpflichtet den Betreiber zu nichts, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R64.3a

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 15.10.2024 |

  Szenariogrundriss: Nicht „Falsches Bestreiten verpflichtet den Betreiber zu nichts“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: <Bestrittener Kontakt>
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.3a nicht

    Beispiele:
      | Fall                                  | Bestrittener Kontakt       | Tag        |
      | am Tag, bevor man es so verstand      | wahrheitswidrig bestritten | 08.09.2022 |
      | Bestrittener Kontakt ist unbestritten | unbestritten               | 15.10.2024 |
      | Bestrittener Kontakt ist bestritten   | bestritten                 | 15.10.2024 |

  Szenariogrundriss: Nicht „Falsches Bestreiten verpflichtet den Betreiber zu nichts“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.3a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 15.10.2024 |

  Szenariogrundriss: Einen Kundenkontakt nicht wider besseres Wissen bestreiten: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: falsches Bestreiten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R64.3b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 09.09.2022 | 09.09.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 09.09.2022 |

  Szenariogrundriss: Nicht „Einen Kundenkontakt nicht wider besseres Wissen bestreiten“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R64.3b nicht

    Beispiele:
      | Fall                                     | Vorgehensweise        | Tag        |
      | am Tag, bevor man es so verstand         | falsches Bestreiten   | 08.09.2022 |
      | Vorgehensweise ist redlich               | redlich               | 15.10.2024 |
      | Vorgehensweise ist falsche Fürsprecher   | falsche Fürsprecher   | 15.10.2024 |
      | Vorgehensweise ist massenhafte Meldungen | massenhafte Meldungen | 15.10.2024 |
      | Vorgehensweise ist Druck auf Verfasser   | Druck auf Verfasser   | 15.10.2024 |

  Szenariogrundriss: Falsches Bestreiten vor der Klärung: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: falsches Bestreiten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R64.3c

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | 08.09.2022 | 08.09.2022 |
      | am letzten Tag dieses Verständnisses | 06.03.2016 | 08.09.2022 |

  Szenariogrundriss: Nicht „Falsches Bestreiten vor der Klärung“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R64.3c nicht

    Beispiele:
      | Fall                                     | Vorgehensweise        | Tag        | Stand      |
      | am Tag, seit dem man es anders versteht  | falsches Bestreiten   | 06.03.2016 | 09.09.2022 |
      | Vorgehensweise ist redlich               | redlich               | 06.03.2016 | 06.03.2016 |
      | Vorgehensweise ist falsche Fürsprecher   | falsche Fürsprecher   | 06.03.2016 | 06.03.2016 |
      | Vorgehensweise ist massenhafte Meldungen | massenhafte Meldungen | 06.03.2016 | 06.03.2016 |
      | Vorgehensweise ist Druck auf Verfasser   | Druck auf Verfasser   | 06.03.2016 | 06.03.2016 |

  Szenariogrundriss: Bewertenden erkennbar machen oder löschen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: bestritten
    Und Erkennbarkeit des Verfassers: dem Bewerteten verborgen
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R65.3
    Und es besteht die Pflicht: Zustimmung erfragen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 08.02.2024 | 08.02.2024 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 08.02.2024 |

  Szenariogrundriss: Nicht „Bewertenden erkennbar machen oder löschen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: bestritten
    Und Erkennbarkeit des Verfassers: <Erkennbarkeit des Verfassers>
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.3 nicht

    Beispiele:
      | Fall                                                      | Art des Dienstes          | Erkennbarkeit des Verfassers | Tag        |
      | am Tag, bevor man es so verstand                          | Bewertungsportal          | dem Bewerteten verborgen     | 07.02.2024 |
      | Art des Dienstes ist Forum                                | Forum                     | dem Bewerteten verborgen     | 30.06.2025 |
      | Art des Dienstes ist Marktplatz                           | Marktplatz                | dem Bewerteten verborgen     | 30.06.2025 |
      | Art des Dienstes ist großes Netzwerk                      | großes Netzwerk           | dem Bewerteten verborgen     | 30.06.2025 |
      | Art des Dienstes ist Seite in fremdem Netzwerk            | Seite in fremdem Netzwerk | dem Bewerteten verborgen     | 30.06.2025 |
      | Art des Dienstes ist keiner                               | keiner                    | dem Bewerteten verborgen     | 30.06.2025 |
      | Erkennbarkeit des Verfassers ist dem Bewerteten erkennbar | Bewertungsportal          | dem Bewerteten erkennbar     | 30.06.2025 |

  Szenariogrundriss: Nicht „Bewertenden erkennbar machen oder löschen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: bestritten
    Und Erkennbarkeit des Verfassers: dem Bewerteten verborgen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.3 nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 30.06.2025 |

  Szenariogrundriss: Nicht „Bewertenden erkennbar machen oder löschen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: bestritten
    Und Erkennbarkeit des Verfassers: dem Bewerteten verborgen
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.3 nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 30.06.2025 |
