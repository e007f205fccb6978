namespace SupportRules.BillingBlocks;

public sealed partial record BillingFacts
{
    /// <summary>Throws where the facts cannot be; every decision passes here.</summary>
    /// <returns>The customer's time zone.</returns>
    internal DateTimeZone Check(Currency currency)
    {
        var zone = CustomerZone.Find(Zone);
        var today = Guard.Date(AsOf.InZone(zone).Date, nameof(AsOf));
        Guard.NotNull(SettlementMethod);
        CheckAmounts(currency);
        CheckBills(currency);
        CheckPayments(currency, today);
        CheckTargets(currency);
        if (Protection?.Deposit is { } deposit)
        {
            Guard.Amount(Guard.In(currency, deposit, nameof(ProtectionDetails.Deposit)), nameof(ProtectionDetails.Deposit));
        }

        foreach (var charge in PlannedCharges)
        {
            Guard.In(currency, charge.Amount, nameof(PlannedCharges));
            Guard.NotBefore(charge.Date, today, nameof(AsOf), nameof(PlannedCharges));
        }

        foreach (var promise in Promises)
        {
            if (promise.Amount is { } amount)
            {
                Guard.In(currency, amount, nameof(Promises));
            }
        }

        if (PaidBy is { } payer)
        {
            if (payer.AsOf != AsOf)
            {
                throw new ArgumentException($"PaidBy is as of {Render.Value(payer.AsOf, null)}: it must be as of the same instant as the account ({Render.Value(AsOf, null)}).", nameof(PaidBy));
            }

            payer.Check(currency);
        }

        return zone;
    }

    private void CheckAmounts(Currency currency)
    {
        if (Balance is { } balance)
        {
            Guard.SignedAmount(Guard.In(currency, balance, nameof(Balance)), nameof(Balance));
        }

        if (CreditLimit is { } limit)
        {
            Guard.Amount(Guard.In(currency, limit, nameof(CreditLimit)), nameof(CreditLimit));
        }

        if (MonthlyCharge is { } charge)
        {
            Guard.Amount(Guard.In(currency, charge, nameof(MonthlyCharge)), nameof(MonthlyCharge));
        }
    }

    private void CheckBills(Currency currency)
    {
        for (var i = 0; i < Bills.Count; i++)
        {
            var bill = Bills[i];
            CheckCurrency(currency, bill.RemainingAmount, nameof(Bills), bill.Id);
            CheckCurrency(currency, bill.DisputedAmount, nameof(Bills), bill.Id);
            CheckNotBeforeOpened(bill.BillDate, nameof(Bills), bill.Id);
            if (bill.PaymentDueDate < bill.BillDate)
            {
                // Each date was in order when it was set; with the other one changed since, they are not.
                Guard.NotBefore(bill.PaymentDueDate, bill.BillDate, nameof(CustomerBill.BillDate), $"{nameof(Bills)} {bill.Id} {nameof(CustomerBill.PaymentDueDate)}");
            }


            foreach (var line in bill.Lines)
            {
                CheckCurrency(currency, line.RemainingAmount, nameof(Bills), bill.Id);
                CheckService(line.ServiceId, nameof(Bills));
            }

            for (var j = 0; j < i; j++)
            {
                if (Bills[j].Id == bill.Id)
                {
                    throw new ArgumentException($"Bills has two with the id '{bill.Id}': an id is one bill's own.", nameof(Bills));
                }
            }
        }
    }

    private void CheckPayments(Currency currency, LocalDate today)
    {
        for (var i = 0; i < Payments.Count; i++)
        {
            var payment = Payments[i];
            CheckCurrency(currency, payment.Amount, nameof(Payments), payment.Reference);
            CheckNotBeforeOpened(payment.PaidOn, nameof(Payments), payment.Reference);

            if (payment.PaidOn > today)
            {
                throw new ArgumentOutOfRangeException(nameof(Payments), $"Payments {payment.Reference} PaidOn is {Guard.Iso(payment.PaidOn)}: it must not be after AsOf ({Guard.Iso(today)}).");
            }

            if (payment.ClaimFiledOn > today)
            {
                throw new ArgumentOutOfRangeException(nameof(Payments), $"Payments {payment.Reference} ClaimFiledOn is {Render.Value(payment.ClaimFiledOn, null)}: it must not be after AsOf ({Guard.Iso(today)}).");
            }

            for (var j = 0; j < i; j++)
            {
                if (Payments[j].Reference == payment.Reference && Payments[j].Amount != payment.Amount)
                {
                    throw new ArgumentException($"Payments has {Payments[j].Amount} and {payment.Amount} with the reference '{payment.Reference}': a reference is one payment's own.", nameof(Payments));
                }
            }
        }
    }

    // The name is put together only for an error: these run for every bill and payment of every decision.
    private static void CheckCurrency(Currency currency, Money? amount, string list, string id)
    {
        if (amount is { } money && money.Currency != currency)
        {
            Guard.In(currency, money, $"{list} {id}");
        }
    }

    private void CheckNotBeforeOpened(LocalDate date, string list, string id)
    {
        if (OpenedOn is { } opened && date < opened)
        {
            Guard.NotBefore(date, opened, nameof(OpenedOn), $"{list} {id}");
        }
    }

    private void CheckTargets(Currency currency)
    {
        foreach (var block in Blocks)
        {
            CheckTarget(block.Target, nameof(Blocks));
            if (block.To <= block.From)
            {
                throw new ArgumentOutOfRangeException(nameof(Blocks), $"Blocks has one by {block.Source} until {Render.Value(block.To, null)}: a block ends after it begins ({Render.Value(block.From, null)}).");
            }

            block.Charges.Check(currency, nameof(Blocks));
        }

        foreach (var reported in Events)
        {
            CheckTarget(reported.Target, nameof(Events));
        }

        foreach (var suspension in VoluntarySuspensions)
        {
            CheckTarget(suspension.Target, nameof(VoluntarySuspensions));
        }

        for (var i = 0; i < Services.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Services[j].Id == Services[i].Id)
                {
                    throw new ArgumentException($"Services has two with the id '{Services[i].Id}': an id is one service's own.", nameof(Services));
                }
            }
        }
    }

    private void CheckTarget(BlockTarget target, string name)
    {
        if (target.Scope == BlockScope.Service)
        {
            CheckService(target.Id!, name);
        }
        else if (target.Scope == BlockScope.Agreement && !Services.Any(service => service.AgreementId == target.Id))
        {
            throw new ArgumentException($"{name} names {target}: no service of the account belongs to it.", name);
        }
    }

    private void CheckService(string id, string name)
    {
        foreach (var service in Services)
        {
            if (service.Id == id)
            {
                return;
            }
        }

        throw new ArgumentException($"{name} names service {id}: the account has {(Services.IsEmpty ? "no services" : string.Join(", ", Services.Select(service => service.Id)))}.", name);
    }
}
