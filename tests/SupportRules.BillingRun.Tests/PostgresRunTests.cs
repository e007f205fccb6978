namespace SupportRules.BillingRun.Tests;

public class PostgresRunTests : RunScenarios
{
    [PostgresFact]
    public Task The_same_date_twice_says_0_new() => SameDateTwice();

    [PostgresFact]
    public Task Another_date_is_decided_beside_it() => AnotherDate();

    [PostgresFact]
    public Task Every_decision_has_its_reasons() => EveryDecisionHasItsReasons();

    [PostgresFact]
    public Task Killed_in_the_middle_nothing_is_lost_and_nothing_is_twice() => KilledInTheMiddle();

    [PostgresFact]
    public Task Two_runs_at_once_take_turns() => TwoAtOnce();

    [PostgresFact]
    public Task A_decision_whose_facts_changed_is_superseded() => ChangedFacts();

    [PostgresFact]
    public Task A_quote_for_a_customer_who_stays_after_all_is_superseded() => StaysAfterAll();

    [PostgresFact]
    public Task One_bad_row_does_not_stop_the_others() => OneBadRow();

    [PostgresFact]
    public Task Decimals_keep_every_digit() => Decimals();

    [PostgresFact]
    public Task Rows_come_back_as_they_were_made() => Rows();

    [PostgresFact]
    public Task A_database_is_filled_further_and_never_emptied() => FewerAccounts();

    private protected override TestDatabase New() => TestDatabase.Postgres();
}
