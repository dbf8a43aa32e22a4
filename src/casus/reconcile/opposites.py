"""Opposites: words of which one says what the other excludes; data for `contrast`."""

from __future__ import annotations

# Left and right of the bar stand what two reporters say who differ: that a border is open or shut, an offer taken or turned down. Words
# are found by their stems, phrases (with "_") word by word. A line is for what cannot both be so of one thing at one time.
LINES = """
open opened reopen resume restore unblock unseal traffic_flows | close shut seal suspend block blockade halt barred closed_to
agree accept consent approve endorse back support favour welcome grant adopt ratify gave_its_blessing give_its_blessing said_yes say_yes \
ready_to willing in_favour embrace subscribe sided_with yes_to bless | refuse reject decline oppose turn_down turned_down veto rule_out \
ruled_out dismiss unwilling spurn rebuff said_no say_no vote_against nothing_to_do_with will_not_hear no_to cannot_accept cannot_subscribe \
shelve throw_out threw_out disapprove condemn
leave left quit withdraw pull_out pulled_out depart went_home go_home walk_out walked_out exit evacuate gone flew_home out_of_the | stay \
remain keep_its kept_its stay_put retain still_there still_in dug_in no_sign_of_going hold_on
arrive land reach dock put_into enter_port let_through went_through admit unload came_ashore berth | turn_back turned_back sent_back \
turn_for_home turned_for_home divert put_back keep_out kept_out repel intercept turned_away turn_away sent_away never_reached
hold held in_possession in_control control keep_their repulse held_out hold_out beat_off beaten_off thrown_back defend_successfully \
still_in | lose lost fall fell capture take seize overrun give_up gave_up abandon surrender in_the_hands driven_out taken_by
free release let_go liberate at_large go_free walked_free set_free home_safe acquit bail | captive custody detain prisoner behind_bars \
arrest hostage jail imprison held_by still_held locked captor dungeon in_the_hands convict sentence
alive survive unhurt unharmed uninjured unscathed no_casualties safe_and_sound recover nobody_hurt safe | dead die kill perish slain \
death body fatal lost_their_lives fell wound hurt casualty drown succumb
ask request invite invitation call_in called_in appeal sought petition apply at_the_request | unasked unbidden uninvited impose \
own_initiative nobody_asked never_asked without_being_asked own_accord
confirm acknowledge admit concede verify own_up | deny dispute denial contest
warn warning signal hail challenge called_upon | without_warning unwarned unannounced without_a_word no_warning without_challenge
increase rise rose grow raise double strengthen reinforce expand step_up | decrease cut reduce drop fewer halve shrink thin_out scale_down
send sent dispatch deploy despatch move_in ship | recall withhold bring_home brought_home keep_back never_sent
join enter accede adhere member sign_up | stay_out kept_out outside exclude remain_aloof observer
win won victory carry_the_day triumph | lose lost defeat beaten rout
intact undamaged whole untouched unscathed in_working_order in_their_places | damage destroy blown_up blew_up wreck burn ruin hit \
taken_down torn_down demolish
accident mistake fault storm weather mishap error engine_failure rock misfire fell_short | deliberate sabotage bomb shot_down \
on_purpose intention torpedo aimed mine sniper
sink sank sunk founder went_down burned_to_the_waterline | afloat escape reach_port reached_port in_port limp put_into tow
secret secretly closed_doors clandestine by_night stole_away | public openly publish broad_daylight bands_playing announce
unanimous unanimously consensus with_one_voice no_dissent | split divide majority dissent abstain narrow hair's_breadth against
voluntary freely own_will of_its_own choice | force compel under_orders duress pressure order
temporary provisional interim for_now | permanent for_good lasting final indefinite
unconditional without_conditions no_strings no_conditions | condition provided_that on_condition unless
lawful legal permitted within_the_law | illegal unlawful breach violation
observe respect calm quiet peaceful silent ceased_firing hold | break broken violate collapse clash shell fire fight gunfire
continue go_on going_on under_way resume carry_on still_talking keeping_up keep_up | break_off broke_off broken_off end over collapse stop \
cease halt nothing_to_talk finish
go_ahead as_planned take_place proceed on_schedule went_ahead | cancel call_off called_off postpone put_off scrap delay shelve abandon \
drop suspend
resign step_down stepped_down of_his_own quit | dismiss sack remove oust fire stay_on recall
soldier military army gunner officer troop | civilian police policeman student
armed weapon gun | unarmed
cross enter inside incursion intrude trespass strayed on_its_territory | outside own_side never_left turned_back
north northern | south southern
east eastern | west western
dawn morning sunrise | night evening midnight dusk afternoon
rescue save pick_up picked_up | drown abandon
inform told consult notify brief aware know_of knew let_know | unaware surprise learned_from television newspapers without_telling \
behind_back not_told kept_in_the_dark
recognise recognize | withhold_recognition
lift remove ease | impose maintain extend prolong tighten renew apply
hand_over handed_over return hand_back handed_back give_back gave_back deliver | keep retain withhold refuse
complete finish over done last_of | begin start under_way incomplete partial still_to
succeed success achieve | fail failure vain
true correct genuine authentic | false forge invention fabricate untrue nonsense lie hoax forgery laughable
attend present took_part take_part taking_part spoke speak took_the_floor participate | absent stay_away stayed_away boycott walked_out \
withdraw pulled_out take_the_floor_not
alone unilateral single-handed | joint jointly together
return_fire returned_fire defend self-defence retaliate answer fired_back shot_back | provoke unprovoked fired_first attack_first \
opened_fire open_fire started_it
expire lapse run_out terminate | extend prolong renew
pay paid settle settled_on | unpaid owe arrears default yet_to_pay
deliver supply | embargo cut_off withhold halt
loyal stand_by_the | mutiny desert defect rebel
permit allow let authorise authorize license blessing open_to | forbid ban prohibit bar prevent block refuse decline
without_a_fight without_resistance unopposed gave_up no_resistance | resist dispute fight fought battle defend
create set_up form establish | dissolve disband abolish
arm mobilise mobilize call_up | disarm demobilise stand_down
appoint elect | dismiss depose
neutral non-aligned | ally align
come_home return come_back | stay_away exile banish
want seek demand insist | no_longer_wants renounce forgo waive gave_up drop
hauled_down lowered | flew_over flies hoist fly
found discover recovered | nothing_found missing no_trace
"""
