#!/usr/bin/env -S dotnet fsi
// An early termination fee in F#. Build the library once (dotnet build src/SupportRules.Catalogues), then:
//   dotnet fsi samples/scripts/etf.fsx [policy-id start end [term]]
#r "nuget: NodaTime, 3.3.7"
#r "nuget: Ardalis.SmartEnum, 2.1.0"
#r "../../src/SupportRules.Catalogues/bin/Debug/net10.0/SupportRules.dll"
#r "../../src/SupportRules.Catalogues/bin/Debug/net10.0/SupportRules.Catalogues.dll"

open System
open SupportRules.Catalogues
open SupportRules.EarlyTermination

let quote (policyId: string) (start: string) (finish: string) (term: int option) =
    let entry = EarlyTerminationCatalogue.Find policyId
    let facts = EarlyTerminationFacts.From(start, finish, defaultArg term entry.UsualTermMonths)
    (entry.For facts).Quote facts

try
    match List.ofArray fsi.CommandLineArgs |> List.tail with
    | [] -> quote "att-wireless/specified-equipment" "2011-01-15" "2011-09-20" None
    | [ policyId; start; finish ] -> quote policyId start finish None
    | [ policyId; start; finish; term ] -> quote policyId start finish (Some(int term))
    | _ -> invalidArg "arguments" "Give a policy id, a start, an end and perhaps a term in months."
    |> printfn "%O"
with
| :? ArgumentException
| :? FormatException as e ->
    eprintfn "%s" (e.Message.ReplaceLineEndings " ")
    exit 2
