using Kaname.Cli;

return await KanameCommand.RunAsync(args);
